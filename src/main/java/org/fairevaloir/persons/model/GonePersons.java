package org.fairevaloir.persons.model;

/**
 * Persons of cases that are no longer kept and are counted all the same, by the number that links gave them. What is
 * decided about the cases that are still there holds for them too: a person is counted once.
 */
public interface GonePersons {
    /** Whether something is counted of this person. */
    boolean has(String person);

    /** What is counted of this person is counted of another from now on. */
    void move(String person, String other);
}
