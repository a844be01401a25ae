package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The published statistics: {@code statistics/editions.xhtml} and the edition that one opens from there. */
public final class Editions {
    private final Person reader;

    public Editions(Person reader) {
        this.reader = reader;
    }

    public Editions open() {
        reader.open("/statistics/editions.xhtml");
        return this;
    }

    /** The coordinator's two steps; the title of the edition that was made. */
    public String compileAndPublish() {
        open();
        reader.page().locator("[id='form:compile']").click();
        reader.page().locator("[id='form:publish']").waitFor();
        String title = reader.title().innerText();
        reader.page().locator("[id='form:publish']").click();
        return title;
    }

    public List<String> titles() {
        return reader.page().locator("#editions tbody th").allInnerTexts();
    }

    public void read(String title) {
        reader.page()
                .getByText(title, new Page.GetByTextOptions().setExact(true))
                .click();
    }

    public List<String> tables() {
        return reader.page().locator("section.panel h2").allInnerTexts();
    }

    public List<String> figures() {
        return reader.page().locator("section.panel td.number").allInnerTexts();
    }
}
