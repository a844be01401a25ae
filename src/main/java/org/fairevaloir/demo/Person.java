package org.fairevaloir.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rest of an invented case depends on. Groups are the coarser codes of the field before them. */
record Person(
        String form,
        String formGroup,
        String ageBand,
        String ageGroup,
        String gender,
        String nationality,
        String zone,
        String residenceStatus,
        String complaint) {

    static Person draw(Dice dice, Vocabulary vocabulary) {
        String form = dice.code("exploitation_form");
        String formGroup = vocabulary.parent("exploitation_form", form);
        String ageBand = dice.code("age_band", form);
        String ageGroup = vocabulary.parent("age_band", ageBand);
        String nationality = dice.code("nationality", both(form, ageGroup), form);
        String zone = vocabulary.parent("nationality", nationality);
        String residenceStatus = dice.code("residence_status", zone, ageGroup);
        return new Person(
                form,
                formGroup,
                ageBand,
                ageGroup,
                dice.code("gender", both(form, ageGroup), form),
                nationality,
                zone,
                residenceStatus,
                dice.code("complaint", residenceStatus, ageGroup, formGroup));
    }

    /** Form and age together, as {@code shares.csv} writes them. */
    String groupAndAge() {
        return both(formGroup, ageGroup);
    }

    /** What {@code blockages.csv} may ask of the person, there. */
    Set<String> traitsIn(String department) {
        return new HashSet<>(List.of(formGroup, ageGroup, zone, residenceStatus, complaint, department));
    }

    private static String both(String one, String other) {
        return one + "/" + other;
    }
}
