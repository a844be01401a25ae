package org.fairevaloir.cases.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read by name. What has the wrong form is added to the problems, and so is in the end
 * what nobody asked for: a misspelt field is told, not lost.
 */
final class JsonFields {
    private static final int MOST = 100;
    static final Pattern DAY = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(19|20)\\d\\d-\\d\\d");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NAME = Pattern.compile("\\w{1,60}");

    private final JsonObject json;
    private final String prefix;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    /** @param prefix where the object is, such as {@code blockages[0].}; empty for the whole */
    JsonFields(JsonObject json, String prefix, List<Problem> problems) {
        this.json = json;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** A text or a code; null where there is none. */
    @Nullable
    String text(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonString text) {
            return text.getString().isBlank() ? null : text.getString();
        }
        if (value != null) {
            refuse(name, "programs.problem.notText");
        }
        return null;
    }

    /** {@code 2026-11-23}. */
    @Nullable
    LocalDate day(String name) {
        return parsed(name, DAY, LocalDate::parse, "programs.problem.notDay");
    }

    /** {@code 2026-11}. */
    @Nullable
    YearMonth month(String name) {
        return parsed(name, MONTH, YearMonth::parse, "programs.problem.notMonth");
    }

    /** The id of a part; a new one where none is given. */
    UUID id(String name) {
        UUID given = parsed(name, ID, UUID::fromString, "programs.problem.notId");
        return given == null ? UUID.randomUUID() : given;
    }

    /** The objects of an array; none where there is none. */
    List<JsonFields> list(String name) {
        List<JsonFields> found = new ArrayList<>();
        List<JsonValue> values = array(name);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonObject object) {
                found.add(new JsonFields(object, prefix + name + "[" + i + "].", problems));
            } else {
                refuse(name + "[" + i + "]", "programs.problem.notObject");
            }
        }
        return found;
    }

    /** An object; an empty one where there is none. */
    JsonFields object(String name) {
        JsonValue value = value(name);
        if (value != null && value.getValueType() != ValueType.OBJECT) {
            refuse(name, "programs.problem.notObject");
        }
        JsonObject object = value instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
        return new JsonFields(object, prefix + name + ".", problems);
    }

    /** The codes of each of these fields. */
    Map<String, Set<String>> codes(List<String> names) {
        Map<String, Set<String>> chosen = new HashMap<>();
        for (String name : names) {
            Set<String> codes = new HashSet<>();
            for (JsonValue value : array(name)) {
                if (value instanceof JsonString code) {
                    codes.add(code.getString());
                } else {
                    refuse(name, "programs.problem.notText");
                }
            }
            chosen.put(name, codes);
        }
        return chosen;
    }

    /** Refuses what is there and was not asked for, by name; to be called last. */
    void refuseOthers() {
        for (String name : json.keySet()) {
            if (!asked.contains(name)) {
                boolean plain = NAME.matcher(name).matches();
                problems.add(Problem.of(plain ? prefix + name : parent(), "programs.problem.unknownField"));
            }
        }
    }

    private String parent() {
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }

    private List<JsonValue> array(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            refuse(name, "programs.problem.notList");
            return List.of();
        }
        if (array.size() > MOST) {
            problems.add(Problem.of(prefix + name, "programs.problem.tooMany", Integer.toString(MOST)));
            return List.of();
        }
        return array;
    }

    private <T> @Nullable T parsed(String name, Pattern form, Function<String, T> parser, String problem) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            if (form.matcher(text).matches()) {
                return parser.apply(text);
            }
        } catch (DateTimeException e) {
            // Such as 30 February: told as what has not even the form of a day.
        }
        refuse(name, problem);
        return null;
    }

    private @Nullable JsonValue value(String name) {
        asked.add(name);
        JsonValue value = json.get(name);
        return value == null || value.getValueType() == ValueType.NULL ? null : value;
    }

    /** Adds a problem of one field. */
    void refuse(String name, String problem) {
        problems.add(Problem.of(prefix + name, problem));
    }
}
