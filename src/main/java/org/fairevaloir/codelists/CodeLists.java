package org.fairevaloir.codelists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.CodeRepository;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary as everybody reads it, kept in memory. It is public knowledge, printed in letters, hence the one
 * bean at a feature's root that asks for no permission.
 */
@ApplicationScoped
public class CodeLists implements Vocabulary {
    @Inject
    CodeRepository repository;

    private volatile Map<String, Map<String, Code>> lists = Map.of();
    private volatile Map<String, Authority> authorities = Map.of();

    /** Reads the lists again, after they were changed. */
    @PostConstruct
    public void reload() {
        Map<String, Map<String, Code>> fresh = new LinkedHashMap<>();
        for (Code code : repository.all()) {
            fresh.computeIfAbsent(code.list(), list -> new LinkedHashMap<>()).put(code.code(), code);
        }
        lists = fresh;
        Map<String, Authority> named = new LinkedHashMap<>();
        repository.authorities().forEach(authority -> named.put(authority.code(), authority));
        authorities = named;
    }

    /** The authorities of a département that are known by name; all of them without one. */
    public List<Authority> authorities(@Nullable String department) {
        return authorities.values().stream()
                .filter(authority ->
                        department == null || authority.department().equals(department))
                .toList();
    }

    /** The code that a new form proposes; empty where the list has none. */
    public Optional<String> usual(String list) {
        return codes(list).stream()
                .filter(row -> row.mark().filter(Mark.USUAL::equals).isPresent())
                .map(Code::code)
                .findFirst();
    }

    public Optional<Authority> authority(@Nullable String code) {
        return Optional.ofNullable(authorities.get(code));
    }

    @Override
    public boolean isAuthority(String code, @Nullable String type, @Nullable String department) {
        return authority(code)
                .filter(found -> found.type().equals(type) && found.department().equals(department))
                .isPresent();
    }

    /** Keys of all lists. */
    public List<String> keys() {
        return List.copyOf(lists.keySet());
    }

    /** Rows of a list in order of display; empty for an unknown list. */
    public List<Code> codes(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).values());
    }

    public Optional<Code> find(String list, @Nullable String code) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }

    @Override
    public boolean has(String list, @Nullable String code) {
        return find(list, code).isPresent();
    }

    @Override
    public boolean marked(String list, @Nullable String code, Mark mark) {
        return find(list, code).flatMap(Code::mark).filter(mark::equals).isPresent();
    }

    @Override
    public Optional<String> parent(String list, @Nullable String code) {
        return find(list, code).flatMap(Code::parent);
    }

    /** The label in that language, in French where that language has none, the code itself where it is unknown. */
    public String label(String list, @Nullable String code, Locale locale) {
        return find(list, code)
                .map(found -> {
                    String french = found.labels().getOrDefault(Locale.FRENCH.getLanguage(), found.code());
                    return found.labels().getOrDefault(locale.getLanguage(), french);
                })
                .orElse(code == null ? "" : code);
    }

    /** Definition and example in that language; empty when there is none. */
    public String help(String list, @Nullable String code, Locale locale) {
        return find(list, code)
                .map(found -> found.helps().getOrDefault(locale.getLanguage(), ""))
                .orElse("");
    }
}
