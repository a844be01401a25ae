package org.fairevaloir.freetext.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The edges of each detector. French numbers are from Arcep's ranges for fiction, foreign ones from those that Ofcom
 * and the North American plan keep for it, or nothing but zeros.
 */
class DetectorsTest {
    private static List<String> found(Kind kind, String text) {
        return FreeTextGuard.findings(text).stream()
                .filter(found -> found.kind() == kind)
                .map(Finding::excerpt)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mme Ba attend.                         | Mme Ba
            Mme Ma et son fils                     | Mme Ma
            M Diallo est venu                      | M Diallo
            reçu M.Diallo                          | M.Diallo
            M. d'Orbigny                           | M. d'Orbigny
            MME D'ALMEIDA EST VENUE                | MME D'ALMEIDA
            MADAME N'DIAYE NE VIENT PLUS           | MADAME N'DIAYE
            M. J.-P. Durand                        | M. J.-P. Durand
            MME LE GUENNEC                         | MME LE GUENNEC
            le capitaine Durand                    | capitaine Durand
            M. et Mme Diallo                       | Mme Diallo
            Mme Fatoumata Binta Diallo Le matin    | Mme Fatoumata Binta Diallo
            """)
    void a_name_follows_a_title(String text, String name) {
        assertThat(found(Kind.NAME, text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monsieur Le Préfet",
                "MADAME LA PREFETE",
                "Mme La Directrice",
                "Mme X. Elle dort dehors",
                "Mme K. Convoquée hier",
                "M. A. Il est parti",
                "M. A.B. et Mme BK",
                "Mme XX et M. YYY",
                "le PR de Bobigny",
                "le capitaine de Police, le professeur de Lille",
                "Docteur en droit",
                "MADAME EST VENUE, MONSIEUR VEUT PARTIR",
                "l'hôpital Docteur Schaffner, rue du Docteur Roux",
                "Madame Untel",
                "Monsieur le Juge"
            })
    void an_office_an_initial_or_a_place_is_no_name(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            une femme nommée Joy                    | Joy
            une personne nommé(e) Diallo            | Diallo
            Nom et prénom : Awa Diallo              | Awa Diallo
            Mme K., NEE DIALLO                      | DIALLO
            Mme K. épouse Traoré                    | Traoré
            née DIALLO le 12 mars 2001              | DIALLO
            sa petite sœur Aminata                  | Aminata
            """)
    void a_name_is_announced(String text, String name) {
        assertThat(found(Kind.NAME, text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le foyer s'appelle Les Oliviers",
                "nommée par le juge",
                "un administrateur a été nommé Le 4 avril",
                "Citoyen·ne de l'Union",
                "Nom : inconnu",
                "Nom : Inconnu",
                "née à Lagos"
            })
    void a_thing_a_place_or_the_next_sentence_is_no_name(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0639981234",
                "06 39 98 12 34",
                "06.39.98.12.34",
                "06-39-98-12-34",
                "06/39/98/12/34",
                "06 - 39 - 98 - 12 - 34",
                "O6 39 98 12 34",
                "0 639 98 12 34",
                "06 399 812 34",
                "0639 98 12 34",
                "+33639981234",
                "+33 (0)6 39 98 12 34",
                "+33.6.39.98.12.34",
                "00 33 6 39 98 12 34",
                "33 6 39 98 12 34",
                "+44 7700 900123",
                "+1 (202) 555-0143",
                "+590 590 00 00 00",
                "00 234 800 000 0000"
            })
    void a_phone_number_has_many_spellings(String number) {
        assertThat(found(Kind.PHONE, "Rappeler au " + number + " ce soir")).containsExactly(number);
        assertThat(found(Kind.PHONE, "(" + number + ")")).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tel 639981234                                 | 639981234
            numéro WhatsApp (Nigeria) : 0800 000 0000     | 0800 000 0000
            """)
    void a_word_announces_a_phone_number(String text, String number) {
        assertThat(found(Kind.PHONE, text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 12 3",
                "06 39 98 12 345",
                "08 00 00 00 00",
                "le 115, le 3919 et le 112",
                "+ 15 000 000 euros",
                "1 000 000 000",
                "du 01.02.2023 12.03.2024",
                "SMS du 12 03 2015 14 30",
                "joignable le 12/03/2015 à 14 h",
                "les départements 01, 02, 03, 04, 05"
            })
    void other_numbers_are_no_phone_numbers(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Écrire à awa.k+asile@example.org.           | awa.k+asile@example.org
            <awa@mail.example.org>                      | awa@mail.example.org
            awa [at] example [dot] org                  | awa [at] example [dot] org
            awa (at) example . org                      | awa (at) example . org
            awa arobase example point org               | awa arobase example point org
            awa ＠ example．org                           | awa ＠ example．org
            """)
    void an_email_address_is_written_for_people_too(String text, String address) {
        assertThat(found(Kind.EMAIL, text)).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 rue de la paix                             | 12 rue de la paix
            12, RUE MYRHA                                 | 12, RUE MYRHA
            12B rue Myrha                                 | 12B rue Myrha
            12 ter av. Foch                               | 12 ter av. Foch
            n°12 rue du 8 mai 1945                        | 12 rue du 8 mai 1945
            10-12 rue Foch                                | 10-12 rue Foch
            3 impasse des lilas                           | 3 impasse des lilas
            4 place Jules-Ferry, 97400 Saint-Denis        | 4 place Jules-Ferry, 97400 Saint-Denis
            F-75018 PARIS                                 | 75018 PARIS
            2A004 Ajaccio                                 | 2A004 Ajaccio
            habite avenue du général Leclerc              | avenue du général Leclerc
            hébergée rue Myrha                            | rue Myrha
            appt n° B12                                   | appt n° B12
            """)
    void an_address_is_where_somebody_lives(String text, String address) {
        assertThat(found(Kind.ADDRESS, text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à la rue, vit à la rue, maraude rue",
                "8 jeunes rue Myrha",
                "en 2019 rue Myrha",
                "12 rue et hôtel",
                "1 place en CHRS, 1 place de CHRS, 1 place Ac.Sé",
                "2 cours de Français, 3 passages Préfecture, 4 voies de recours",
                "14 impasse administrative",
                "20000 Euros et 15000 FCFA",
                "99999 Lagos",
                "un appartement 3 pièces",
                "Cerfa n° 15646 Demande"
            })
    void a_street_in_another_sense_is_no_address(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9903012345                       | 9903012345
            99 03 01 23 45                   | 99 03 01 23 45
            ９９０３０１２３４５                 | ９９０３０１２３４５
            n° étranger : 75 03 12 34 56     | 75 03 12 34 56
            AGDREF 0603123456                | 0603123456
            """)
    void a_foreigner_number_has_ten_digits(String text, String number) {
        assertThat(found(Kind.FOREIGNER_NUMBER, text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99 000 000 euros",
                "9903012345 €",
                "99 00 00 00 00 00",
                "n° 12345678901",
                "Siret 12345678901234",
                "récépissé du 12/03/2015 au 11/06/2015",
                "HLR-2026-0042"
            })
    void other_long_numbers_are_no_foreigner_numbers(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 99 05 99 999 999 93",
                "299059999999993",
                "2990599999999",
                "2 99 05 99 999 999",
                "2 99 05 99 999 999 94",
                "2 88 11 2A 999 999 clé 75",
                "1 79 08 2B 999 999 60",
                "7 90 06 99 999 999"
            })
    void a_social_security_number_has_its_form(String number) {
        assertThat(found(Kind.SOCIAL_SECURITY_NUMBER, "NIR " + number + ".")).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"299059999999994", "2991399999999999", "1700000000000", "15123000042"})
    void a_number_whose_key_or_month_does_not_fit_is_another(String number) {
        assertThat(FreeTextGuard.findings("n° " + number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18AV45612                            | 18AV45612
            passeport nigérian A01234567         | A01234567
            CNI 123456789012                     | 123456789012
            """)
    void a_travel_document_has_a_number(String text, String number) {
        assertThat(found(Kind.TRAVEL_DOCUMENT, text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passeport du 12/03/2015",
                "visa refusé, 250000 FCFA perdus",
                "passeport à 1500000 nairas",
                "visa de 90 jours"
            })
    void a_price_or_a_date_is_no_number_of_a_document(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            né(e) le 12/03/2001                                  | 12/03/2001
            née le 12.03.01                                      | 12.03.01
            NEE LE 12 MARS 2001                                  | 12 MARS 2001
            Née à Conakry (Guinée) le 1er janvier 1999           | 1er janvier 1999
            née, selon son passeport, le 12 / 03 / 2001          | 12 / 03 / 2001
            ne le 12/03/2001                                     | 12/03/2001
            date de naissance déclarée : 2001-03-12              | 2001-03-12
            la date de naissance est le 12/03/2001               | 12/03/2001
            lieu et date naiss. 12/03/2001                       | 12/03/2001
            """)
    void a_full_date_of_birth_is_found(String text, String date) {
        assertThat(found(Kind.BIRTH_DATE, text)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convoquée le 12/03/2015",
                "née au Mali et convoquée le 12/03/2015",
                "née à Lagos, venue en France le 12/03/2015",
                "née à Lagos, audience le 12/03/2015",
                "elle ne comprend pas la convocation du 12/03/2015",
                "date de naissance contestée depuis le 12/03/2015",
                "acte de naissance du 12/03/2015",
                "L'enfant est née. Le 12/03/2015 la mère a été convoquée.",
                "née en 2001, née en mars 2001",
                "né le 99/99/2001"
            })
    void the_date_of_an_event_is_innocent(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sur @awa_93.                       | @awa_93
            Snap: awa93                        | awa93
            pseudo « awa »                     | awa
            voir facebook.com/awa.diallo       | facebook.com/awa.diallo
            """)
    void a_handle_is_found(String text, String handle) {
        assertThat(found(Kind.HANDLE, text)).containsExactly(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recrutée sur Instagram", "Facebook : recrutement", "compte Facebook : oui", "35 @ 40"})
    void a_network_alone_names_nobody(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }

    /** What the guard can't see without crying wolf: the form says that it helps and doesn't replace a reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mme diallo a rappelé",
                "Blessing a été placée",
                "Awa DIALLO a été reçue",
                "M. le Guennec",
                "l'hôtel de la rue Myrha",
                "née le 12 mars",
                "convoquée, 12/03/2001 à Lagos",
                "habite à paris 75018",
                "n° OFPRA 150412345",
                "zéro six trente-neuf quatre-vingt-dix-huit"
            })
    void some_things_are_missed_on_purpose(String text) {
        assertThat(FreeTextGuard.findings(text)).isEmpty();
    }
}
