package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse: goes from one thing to the next by Tab, presses by Enter, ticks by the space bar, chooses by
 * the first letters; and counts. What Tab does not reach, or leaves out of sight, is no way for this person.
 */
public final class Keys {
    private static final int FAR = 400;
    private static final int LOOKS = 10;
    private static final int A_PICTURE = 50;

    private final Page page;
    private int tabs;
    private int acts;

    public Keys(Page page) {
        this.page = page;
    }

    /** Goes on by Tab until this has the focus. */
    public Locator to(String what) {
        Locator there = page.locator(what).first();
        there.waitFor();
        for (int i = 0; i < FAR; i++) {
            if ((boolean) there.evaluate("e => e === document.activeElement")) {
                mustBeSeen(there, what);
                return there;
            }
            page.keyboard().press("Tab");
            tabs++;
        }
        throw new AssertionError("Tab never comes to " + what + " on " + page.url());
    }

    /**
     * Where one is must be seen: on the screen, and marked by a line around it. At once for a person: what an autosave
     * told above may just have moved the page, which the browser sets right in the next picture.
     */
    private void mustBeSeen(Locator there, String what) {
        for (int looks = 0; looks < LOOKS && !isSeen(there); looks++) {
            page.waitForTimeout(A_PICTURE);
        }
        if (!isSeen(there)) {
            throw new AssertionError("One doesn't see that the focus is on " + what);
        }
    }

    private static boolean isSeen(Locator there) {
        return (boolean) there.evaluate("e => { const r = e.getBoundingClientRect();"
                + " return r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth"
                + " && getComputedStyle(e).outlineStyle !== 'none' }");
    }

    /** A link or a button that leads to another page, or to this one anew. */
    public Keys press(String what) {
        to(what).evaluate("e => { document.documentElement.dataset.left = 'yes' }");
        enter();
        page.locator("html:not([data-left])").waitFor();
        return this;
    }

    /** What opens in place, or is saved as a file. */
    public Keys open(String what) {
        to(what);
        enter();
        return this;
    }

    private void enter() {
        page.keyboard().press("Enter");
        acts++;
    }

    public Keys tick(String what) {
        to(what);
        page.keyboard().press("Space");
        acts++;
        return this;
    }

    /** In a menu by the first letters of the choice; in a field instead of what stands there. */
    public Keys type(String what, String text) {
        Locator there = to(what);
        if ((boolean) there.evaluate("e => e.matches('textarea, input[type=text]')")) {
            page.keyboard().press("Control+A");
        }
        page.keyboard().type(text);
        acts++;
        return this;
    }

    /** Where one searches as one types: takes the first choice that these letters leave. */
    public Keys search(String what, String letters) {
        return type(what, letters).open(what);
    }

    /** The next choice of a menu, or of what a search shows. */
    public Keys down(String what) {
        to(what);
        page.keyboard().press("ArrowDown");
        acts++;
        return this;
    }

    /** Texts typed, keys pressed and choices made, as {@code FormE2E} counts them. */
    public int interactions() {
        return acts;
    }

    /** What was done until now, in words. */
    public String told() {
        return acts + " interactions (and " + tabs + " times Tab)";
    }
}
