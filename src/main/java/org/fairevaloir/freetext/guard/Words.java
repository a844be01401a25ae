package org.fairevaloir.freetext.guard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** French words that stand where a name could, and are none. Without accents: capitals often lack them. */
final class Words {
    /** What a number is not when it is an amount. */
    static final String NO_MONEY =
            "(?!\\s?(?iu:[€$£%]|euros?\\b|eur\\b|f ?cfa|francs?|nairas?" + "|dollars?|lei\\b|leva|dinars?|dirhams?))";

    private static final Set<String> OFFICES = words("""
            prefet prefete sous-prefet sous-prefete prefecture juge juges procureur procureure procureuse substitut
            substitute president presidente vice-president vice-presidente maire ministre depute deputee senateur
            senatrice directeur directrice directeurs commissaire commissariat consul consule ambassadeur ambassadrice
            avocat avocate greffier greffiere batonnier batonniere inspecteur inspectrice defenseur defenseure
            secretaire rapporteur rapporteure rapporteuse chef cheffe garde recteur rectrice administrateur
            administratrice conseiller conseillere delegue deleguee adjoint adjointe vice-procureur vice-procureure
            coordinateur coordinatrice coordonnateur coordonnatrice educateur educatrice referent referente medecin
            psychologue interprete policier policiere officier agent conference ouvrage oeuvre maison stage cabinet
            premier premiere haut haute controleur controleuse general generale gouverneur chancelier republique
            intervenant intervenante mediateur mediatrice responsable doyen doyenne magistrat magistrate expert experte
            monsieur madame mademoiselle messieurs mesdames maitre docteur professeur dr pr me mme mlle mr
            police gendarmerie hopital universite untel unetelle urgentiste legiste social sociale assistante assistant""");

    private static final Set<String> STARTERS = words("""
            il elle ils elles on nous vous je tu le la les l un une des du de d au aux a en dans pour par sur sous avec
            sans et ou mais donc or ni car puis alors apres avant depuis lors lorsque quand si comme selon malgre suite
            son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre vos aucun aucune pas ne n non oui est ont
            sont etait etaient avait sera aura fait dit dits veut peut doit doivent vit dort va vont vient viennent
            refuse refusent demande demandent souhaite attend parle reste craint travaille travaillait qui que quoi dont
            ici rendez-vous rdv refus rappel appel merci voir urgent nom prenom adresse tel tous tout toute toutes
            toujours encore aussi plus tres deja se y contre chez entre vers hier demain lundi mardi mercredi jeudi
            vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
            decembre signalement plainte situation convocation audience expose explique declare affirme pense
            inconnu inconnue anonyme neant confidentiel""");

    private static final Set<String> THINGS = words("""
            association associations foyer dispositif dispositifs reseau service bar salon hotel restaurant operation
            programme projet plateforme logiciel site application structure centre collectif bateau chien quartier
            lieu-dit ville village groupe gang dossier fichier boutique magasin entreprise societe maraude lieu
            mission mouvement fondation secours armee maison residence cellule commission brigade
            campagne loi film rapport eglise secte rite rituel drogue hopital maternite france paris""");

    /** Words that follow a number and a word of streets, and are no street: "1 place Ac.Sé", "2 cours de Français". */
    private static final Set<String> NO_STREETS = words("""
            et ou en par pour dans sans avec puis vers depuis chez qui que dont est sont ac.se acse francais anglais
            alphabetisation appel assises cassation prefecture urgence hebergement insertion disponible disponibles
            euro euros eur personne personnes francs franc cfa fcfa dollars dollar nairas naira lei leva dinars dinar
            dirhams habitants victimes jeunes mineurs femmes hommes enfants""");

    private static final Pattern ELISION =
            Pattern.compile("n'(?:a|est|ont|avait|etait|y|en|ose)|[cs]'(?:est|etait|y|en)|(?:qu|[ljd])'\\p{L}{1,40}");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern PSEUDONYM = Pattern.compile("[xyz]{2,4}");

    private Words() {}

    /** "Madame la Procureure", "Docteur en droit": an office, no name; nor are the letters written instead of one. */
    static boolean isOffice(String word) {
        String plain = plain(word);
        return OFFICES.contains(plain) || PSEUDONYM.matcher(plain).matches();
    }

    /** A word with which a sentence begins or goes on, in a text that is all capitals: "MADAME EST VENUE". */
    static boolean isOrdinary(String word) {
        String plain = plain(word);
        return STARTERS.contains(plain) || ELISION.matcher(plain).matches();
    }

    /** What has a name without being a person: "le foyer s'appelle", "nommée Opération". */
    static boolean isThing(String word) {
        return THINGS.contains(plain(word));
    }

    static boolean isNoStreet(String word) {
        return NO_STREETS.contains(plain(word));
    }

    private static String plain(String word) {
        return MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
