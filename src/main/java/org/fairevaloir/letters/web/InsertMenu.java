package org.fairevaloir.letters.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fairevaloir.letters.ListInserts.Choice;
import org.fairevaloir.shared.Texts;

/** What a letter may cite as a menu in groups, each choice with the beginning of what it reads. */
final class InsertMenu {
    private static final int SHORT = 70;

    /** What the inserts are about, by the beginning of their names. */
    private static final Map<String, String> KINDS = Map.of(
            "collective", "letters.kind.collective",
            "recipient", "letters.kind.recipient",
            "meeting", "letters.kind.meeting",
            "commitment", "letters.kind.commitment",
            "measure", "letters.kind.measure",
            "act", "letters.kind.act",
            "person", "letters.kind.person",
            "figure", "letters.kind.figure");

    private InsertMenu() {}

    static List<SelectItem> items(List<Choice> choices, Texts texts) {
        Map<String, List<Choice>> kinds = choices.stream()
                .collect(Collectors.groupingBy(InsertMenu::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> group(texts.get(Objects.requireNonNull(KINDS.get(kind.getKey()))), kind.getValue()))
                .toList();
    }

    /** The first word of the insert's name. */
    private static String kind(Choice choice) {
        return choice.insert().substring(1).replaceAll("\\W.*", "");
    }

    private static SelectItem group(String label, List<Choice> choices) {
        return new SelectItemGroup(
                label, null, false, choices.stream().map(InsertMenu::item).toArray(SelectItem[]::new));
    }

    private static SelectItem item(Choice choice) {
        String reads = choice.reads();
        String begin = reads.length() > SHORT ? reads.substring(0, SHORT) + "…" : reads;
        return new SelectItem(choice.insert(), begin + " – " + choice.insert());
    }
}
