package org.fairevaloir.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A refused input, with all its problems at once: a person corrects a form once, not field after field. */
public class Problems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> list;
    private final HashMap<String, String> members;

    public Problems(List<Problem> list) {
        this(list, Map.of());
    }

    /** @param members what a program is told besides, by name: how to go on, for instance */
    public Problems(List<Problem> list, Map<String, String> members) {
        super(list.stream().map(Problem::key).collect(Collectors.joining(",")));
        this.list = new ArrayList<>(list);
        this.members = new HashMap<>(members);
    }

    /** @throws Problems when the list is not empty */
    public static void throwIfAny(List<Problem> list) {
        if (!list.isEmpty()) {
            throw new Problems(list);
        }
    }

    public List<Problem> list() {
        return List.copyOf(list);
    }

    public Map<String, String> members() {
        return Map.copyOf(members);
    }
}
