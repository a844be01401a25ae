package org.fairevaloir.cases.filters.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The filters of a list under the name that one person gave them. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "subject")
    private String subject;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "name")
    private String name;

    @Column(name = "query")
    private String query;

    protected SavedFilter() {}

    /** Whose filters these are: a person, for as long as that person works there. */
    public record Owner(String subject, String organisation) {}

    public SavedFilter(UUID id, Owner owner, String name) {
        this.id = id;
        this.subject = owner.subject();
        this.organisation = owner.organisation();
        this.name = name;
        this.query = "";
    }

    public void become(String newQuery) {
        this.query = newQuery;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }
}
