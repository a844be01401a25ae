package org.fairevaloir.bench.goals;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a page as a browser would send it back: each field by its name, as it was proposed. */
final class HtmlForm {
    private static final Pattern FORM = Pattern.compile("<form id=\"form\".*?</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea ([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern MENU = Pattern.compile("<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected=\"selected\"");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("\\btype=\"([^\"]*)\"");

    private final Map<String, String> values = new HashMap<>();
    private final String action;

    HtmlForm(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no form in " + page.substring(0, Math.min(1_000, page.length())));
        }
        action = one(ACTION, form.group()).replace("&amp;", "&");
        INPUT.matcher(form.group()).results().forEach(input -> {
            String type = one(TYPE, input.group(1));
            if (!type.equals("submit") && !type.equals("checkbox") && !type.equals("file") && !type.equals("radio")) {
                put(input.group(1), one(VALUE, input.group(1)));
            }
        });
        AREA.matcher(form.group())
                .results()
                .forEach(area -> put(area.group(1), area.group(2).strip()));
        MENU.matcher(form.group()).results().forEach(menu -> put(menu.group(1), one(CHOSEN, menu.group(2))));
    }

    String action() {
        return action;
    }

    /** Fills in one field; none of that name is a mistake of the measurement. */
    HtmlForm with(String name, String value) {
        if (!values.containsKey("form:" + name)) {
            throw new IllegalArgumentException("no field " + name + " among " + values.keySet());
        }
        values.put("form:" + name, value);
        return this;
    }

    /** Checks a box. */
    HtmlForm checked(String name) {
        values.put("form:" + name, "on");
        return this;
    }

    /** What is sent when this button is pressed. */
    Map<String, String> pressed(String button) {
        Map<String, String> sent = new HashMap<>(values);
        sent.put("form:" + button, button);
        return sent;
    }

    private void put(String attributes, String value) {
        String name = one(NAME, attributes);
        if (!name.isEmpty()) {
            values.put(name, value.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\""));
        }
    }

    private static String one(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
