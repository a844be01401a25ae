package org.fairevaloir.codelists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.CodeRepository;
import org.fairevaloir.codelists.model.LegalBasis;
import org.fairevaloir.codelists.model.LivingList;
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

    @Inject
    @Any
    Instance<LivingList> living;

    private volatile Map<String, Map<String, Code>> lists = Map.of();
    private volatile Map<String, List<Code>> rows = Map.of();
    private volatile Map<String, Authority> authorities = Map.of();
    private volatile List<LegalBasis> legalBases = List.of();

    /** Codes of living lists that were found: they stay, and each case is asked for its own. */
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();

    /** Reads the lists again, after they were changed. */
    @PostConstruct
    public void reload() {
        Map<String, Map<String, Code>> fresh = new LinkedHashMap<>();
        for (Code code : repository.all()) {
            fresh.computeIfAbsent(code.list(), list -> new LinkedHashMap<>()).put(code.code(), code);
        }
        legalBases = repository.legalBases();
        legalBases.forEach(basis -> fresh.computeIfAbsent(LegalBasis.LIST, list -> new LinkedHashMap<>())
                .put(basis.code(), basis.row()));
        rows = fresh.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, list -> List.copyOf(list.getValue().values())));
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
        return marked(list, Mark.USUAL).stream().map(Code::code).findFirst();
    }

    /** The rows of a public list that carry this mark, in order of display. */
    public List<Code> marked(String list, Mark mark) {
        return codes(list).stream()
                .filter(row -> row.mark().filter(mark::equals).isPresent())
                .toList();
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

    @Override
    public List<LegalBasis> legalBases(@Nullable String right, @Nullable LocalDate day) {
        return legalBases.stream()
                .filter(basis -> basis.right().equals(right) && basis.isInForce(day))
                .toList();
    }

    /** Keys of all lists that are public. */
    public List<String> keys() {
        return List.copyOf(lists.keySet());
    }

    /** Rows of a public list in order of display, the same object until the lists are read again; empty for any other. */
    public List<Code> codes(String list) {
        return rows.getOrDefault(list, List.of());
    }

    /** What may be chosen in a field of this list, public or not, in order of display: for forms only. */
    public List<Code> choices(String list) {
        return lists.containsKey(list)
                ? codes(list)
                : living(list).flatMap(rows -> rows.codes().stream()).toList();
    }

    public Optional<Code> find(String list, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return lists.containsKey(list)
                ? Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code))
                : living(list).flatMap(rows -> rows.find(code).stream()).findFirst();
    }

    private Stream<LivingList> living(String list) {
        return living.stream().filter(each -> each.key().equals(list));
    }

    @Override
    public boolean has(String list, @Nullable String code) {
        if (code == null || lists.containsKey(list)) {
            return find(list, code).isPresent();
        }
        Set<String> known = seen.computeIfAbsent(list, each -> ConcurrentHashMap.newKeySet());
        boolean isThere = known.contains(code) || find(list, code).isPresent();
        if (isThere) {
            known.add(code);
        }
        return isThere;
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
        return find(list, code).map(found -> found.label(locale)).orElse(code == null ? "" : code);
    }

    /** Definition and example in that language; empty when there is none. */
    public String help(String list, @Nullable String code, Locale locale) {
        return find(list, code).map(found -> found.help(locale)).orElse("");
    }
}
