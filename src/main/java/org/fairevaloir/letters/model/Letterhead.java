package org.fairevaloir.letters.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Name and address of the Collectif, as its letters print them. There is one. */
@Entity
@Table(name = "letterhead")
public class Letterhead {
    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "name")
    private String name;

    @Column(name = "place")
    private String place;

    @Column(name = "signature")
    private String signature;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    protected Letterhead() {}

    /**
     * @param signature for whom a letter is signed
     * @param place where letters are written
     */
    public record Content(String name, String place, String signature, String email, String phone) {
        /** The line with how to reach the coordination. */
        public String contact() {
            return email + " / " + phone;
        }
    }

    Letterhead(Content content) {
        this.id = ONLY;
        this.name = content.name();
        this.place = content.place();
        this.signature = content.signature();
        this.email = content.email();
        this.phone = content.phone();
    }

    public Content content() {
        return new Content(name, place, signature, email, phone);
    }
}
