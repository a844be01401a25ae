package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form on which a case is logged or corrected: {@code cases/log.xhtml}. */
public final class CaseForm {
    /** One complete person: a woman, a victim of sexual exploitation, followed in Paris. */
    private static final Map<String, String> PERSON = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("exploitationForm", "SEX"),
            Map.entry("gender", "F"),
            Map.entry("ageBand", "A16_17"),
            Map.entry("nationality", "AF"),
            Map.entry("department", "75"),
            Map.entry("supportStatus", "SUPPORTED"),
            Map.entry("consent", "INFORMED_AGREED"),
            Map.entry("traffickingStatus", "PRESUMED"),
            Map.entry("identifiedBy", "NGO"),
            Map.entry("exploitedIn", "FR"),
            Map.entry("residenceStatus", "L425_1"),
            Map.entry("complaint", "FILED"),
            Map.entry("housing", "HOTEL")));

    private static final Map<String, String> BLOCKAGE = Map.of(
            "right", "R_INTERP",
            "obstacle", "O_NOINTERP",
            "authorityType", "PREF",
            "department", "75",
            "status", "OPEN",
            "evidenceLevel", "B");

    private final Page page;

    public CaseForm(Page page) {
        this.page = page;
    }

    /** Fills in everything that a submission needs. */
    public CaseForm fillIn(String description) {
        PERSON.forEach(this::choose);
        BLOCKAGE.forEach((field, code) -> choose("blockages:0:" + field, code));
        type("firstContactMonth", "2025-03");
        type("blockages:0:startDate", "2025-04-02");
        type("blockages:0:description", description);
        return this;
    }

    /** Chooses by the code: from the menu, or by typing its label where one searches as one types. */
    public CaseForm choose(String field, String code) {
        Locator search = byId(field + "-search");
        if (search.count() == 0) {
            byId(field).selectOption(code);
        } else {
            search.fill(byId(field).locator("option[value='" + code + "']").textContent());
            search.press("Enter");
        }
        return this;
    }

    /** Types a few letters, as a person does, and takes the first that is proposed. */
    public CaseForm search(String field, String letters) {
        byId(field + "-search").fill(letters);
        byId(field + "-search").press("Enter");
        return this;
    }

    public String chosen(String field) {
        return byId(field).inputValue();
    }

    /** What the page says once it has kept the draft by itself. */
    public Locator kept() {
        return page.locator("#autosaved");
    }

    /** As when one looks at another app: what is typed is kept at once instead of after a pause. */
    public CaseForm outOfSight() {
        page.evaluate("Object.defineProperty(document, 'hidden', { value: true, configurable: true });"
                + " document.dispatchEvent(new Event('visibilitychange')); delete document.hidden");
        return this;
    }

    public CaseForm type(String field, String text) {
        byId(field).fill(text);
        return this;
    }

    public String typed(String field) {
        return byId(field).inputValue();
    }

    /** What is said at a field; nothing when it is not refused. */
    public List<String> saidAt(String field) {
        return byId(field).locator("xpath=..").locator(".message").allInnerTexts();
    }

    public void save() {
        byId("save").click();
    }

    public void submit() {
        byId("submit").click();
    }

    /** As an impatient person does. */
    public void saveByDoubleClick() {
        byId("save").dblclick();
    }

    private Locator byId(String name) {
        return page.locator("[id='form:" + name + "']");
    }
}
