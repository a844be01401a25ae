package org.fairevaloir.e2e.pages;

/** A case that a test begins with: its member logs it by the form. */
public final class LoggedCase {
    private final Person member;
    private final String id;

    private LoggedCase(Person member, String id) {
        this.member = member;
        this.id = id;
    }

    /** A draft in which everything is said that a submission needs. */
    public static LoggedCase draft(Person member, String description) {
        member.open("/cases/log.xhtml");
        new CaseForm(member.page()).fillIn(description).save();
        member.page().waitForURL(url -> url.contains("id="));
        return new LoggedCase(member, member.page().url().replaceAll(".*id=", ""));
    }

    /** The person agrees that it is shared with another association. */
    public LoggedCase agreedToSharing() {
        member.open("/cases/details.xhtml?id=" + id);
        member.page()
                .locator("input[name='form:consentScope'][value='SHARE']")
                .evaluate(
                        "box => { for (let e = box; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true; box.checked = true }");
        member.page().locator("[id='form:save']").click();
        member.notice().locator("li").first().waitFor();
        return this;
    }

    /** The id of the case, which its association has handed over. */
    public String submitted() {
        member.open("/cases/log.xhtml?id=" + id);
        new CaseForm(member.page()).submit();
        member.page().waitForURL(url -> url.contains("/cases/case.xhtml"));
        return id;
    }
}
