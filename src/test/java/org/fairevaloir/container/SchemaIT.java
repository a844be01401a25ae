package org.fairevaloir.container;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.vault.SealedBytes;
import org.fairevaloir.vault.SealedText;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The schema that the scripts make on an empty database is the one that the entities need; nothing else makes any. */
class SchemaIT extends InContainer {
    /** SQL types in which a Java type is kept. */
    private static final Map<Class<?>, Pattern> TYPES = Map.ofEntries(
            Map.entry(String.class, Pattern.compile("(var)?char|(medium|long)?text")),
            Map.entry(UUID.class, Pattern.compile("uuid")),
            Map.entry(Instant.class, Pattern.compile("datetime")),
            Map.entry(LocalDate.class, Pattern.compile("date")),
            Map.entry(int.class, Pattern.compile("int")),
            Map.entry(long.class, Pattern.compile("bigint")),
            Map.entry(List.class, Pattern.compile("longtext")),
            Map.entry(boolean.class, Pattern.compile("tinyint")),
            Map.entry(SealedBytes.class, Pattern.compile("longblob")),
            Map.entry(SealedText.class, Pattern.compile("varbinary|(medium)?blob")),
            Map.entry(Answers.class, Pattern.compile("text")));

    /** What has a value of its own for nothing, which is null in the database only. */
    private static final Set<Class<?>> NOTHING_IS_NULL = Set.of(SealedText.class, Answers.class);

    @PersistenceUnit
    EntityManagerFactory factory;

    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private record ColumnOf(String type, boolean nullable, boolean filledByDatabase) {}

    @Test
    void every_entity_can_be_asked_for_with_all_its_columns() throws Exception {
        transaction.begin();
        try {
            assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThan(10);
            for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
                entities.createQuery("select e from " + entity.getName() + " e")
                        .setMaxResults(1)
                        .getResultList();
            }
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void every_mapped_column_is_there_with_a_type_that_fits() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            Map<String, ColumnOf> there = columns(table(entity.getJavaType()));
            mapped(entity.getJavaType()).forEach((column, field) -> {
                ColumnOf found = there.get(column);
                if (found == null || !fits(field, found)) {
                    wrong.add(field + " → " + column + " " + found);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_column_that_must_be_filled_is_mapped() throws SQLException {
        List<String> forgotten = new ArrayList<>();
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            Set<String> mapped = mapped(entity.getJavaType()).keySet();
            columns(table(entity.getJavaType())).forEach((name, column) -> {
                if (!column.nullable() && !column.filledByDatabase() && !mapped.contains(name)) {
                    forgotten.add(table(entity.getJavaType()) + "." + name);
                }
            });
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void collections_have_their_tables() throws SQLException {
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            for (Field field : entity.getJavaType().getDeclaredFields()) {
                if (field.isAnnotationPresent(ElementCollection.class)) {
                    assertThat(columns(
                                    field.getAnnotation(CollectionTable.class).name()))
                            .as(field.toString())
                            .isNotEmpty();
                }
            }
        }
    }

    /** As a positive control, a column that is not there is noticed by the same look. */
    @Test
    void moments_are_kept_with_their_milliseconds() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            assertThat(owner.column("select concat(table_name, '.', column_name) from information_schema.columns"
                            + " where table_schema = database() and data_type = 'datetime'"
                            + " and datetime_precision < 3"))
                    .isEmpty();
        }
        assertThat(columns("field_case")).doesNotContainKey("narrative").containsKey("narrative_sealed");
    }

    @Test
    void the_scripts_made_every_table_and_have_nothing_left_to_do() throws SQLException {
        var config = ConfigProvider.getConfig();
        Flyway again = Flyway.configure(getClass().getClassLoader())
                .dataSource(
                        config.getValue("app.db.url", String.class),
                        config.getValue("app.db.owner.user", String.class),
                        config.getValue("app.db.owner.password", String.class))
                .locations("classpath:db/migration")
                .load();

        assertThat(again.migrate().migrationsExecuted).isZero();
        assertThat(again.validateWithResult().validationSuccessful).isTrue();
        assertThat(tables()).contains("flyway_schema_history").isEqualTo(tablesOfScripts(again));
    }

    @Test
    void the_applications_account_changes_no_table() throws SQLException {
        try (Sql application = Sql.asApplication()) {
            for (String change : List.of(
                    "create table intruder (id int)",
                    "alter table field_case add column name varchar(10)",
                    "drop table review_note",
                    "create trigger t before insert on keyset for each row set new.wrapped = ''")) {
                assertThatThrownBy(() -> application.change(change)).as(change).isInstanceOf(SQLException.class);
            }
        }
        assertThat(factory.getProperties().get("jakarta.persistence.schema-generation.database.action"))
                .isEqualTo("none");
    }

    @Test
    void every_owned_row_carries_its_association_and_every_changing_row_a_version() throws SQLException {
        for (String owned : List.of(
                "field_case",
                "blockage",
                "review_note",
                "case_number",
                "used_key",
                "import_batch",
                "import_row",
                "amendment_draft")) {
            assertThat(columns(owned)).as(owned).containsKey("association");
            assertThat(columns(owned).get("association").nullable()).as(owned).isFalse();
        }
        for (String changing : List.of("field_case", "edition", "commitment", "letter", "amendment_draft")) {
            assertThat(columns(changing)).as(changing).containsKey("version");
        }
    }

    private static boolean fits(Field field, ColumnOf column) {
        Class<?> type = field.getType().isEnum() ? String.class : field.getType();
        boolean reference = !TYPES.containsKey(type) && !type.isPrimitive();
        boolean typeFits = reference || TYPES.get(type).matcher(column.type()).matches();
        boolean mayBeMissing = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean nullFits = mayBeMissing == column.nullable() || NOTHING_IS_NULL.contains(type);
        return typeFits && nullFits;
    }

    /** Columns of an entity's own table, by name, with the field that fills them. */
    private static Map<String, Field> mapped(Class<?> entity) {
        Map<String, Field> columns = new LinkedHashMap<>();
        for (Field field : entity.getDeclaredFields()) {
            if (field.isAnnotationPresent(ElementCollection.class)) {
                continue;
            }
            Column column = field.getAnnotation(Column.class);
            JoinColumn join = field.getAnnotation(JoinColumn.class);
            if (column != null) {
                columns.put(column.name(), field);
            } else if (join != null) {
                columns.put(join.name(), field);
            } else if (field.isAnnotationPresent(Embedded.class)) {
                embedded(field, columns);
            }
        }
        return columns;
    }

    private static void embedded(Field field, Map<String, Field> columns) {
        AttributeOverride[] overrides = field.getAnnotationsByType(AttributeOverride.class);
        Stream.of(overrides).forEach(override -> columns.put(override.column().name(), field));
        if (overrides.length == 0) {
            columns.putAll(mapped(field.getType()));
        }
    }

    private static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }

    private static Map<String, ColumnOf> columns(String table) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            Map<String, ColumnOf> columns = new HashMap<>();
            owner.rows(
                            "select column_name, data_type, is_nullable, column_default, extra"
                                    + " from information_schema.columns where table_schema = database()"
                                    + " and table_name = ?",
                            table)
                    .forEach(row -> columns.put(
                            String.valueOf(row.get(0)),
                            new ColumnOf(
                                    String.valueOf(row.get(1)),
                                    "YES".equals(row.get(2)),
                                    row.get(3) != null
                                            || String.valueOf(row.get(4)).contains("GENERATED"))));
            return columns;
        }
    }

    private static Set<String> tables() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner
                    .column("select table_name from information_schema.tables where table_schema = database()")
                    .stream()
                    .map(String::valueOf)
                    .collect(toSet());
        }
    }

    /** The tables that the scripts create, and the one in which Flyway keeps their story. */
    /** What the scripts make and do not drop again, in their order. */
    private static Set<String> tablesOfScripts(Flyway flyway) {
        Pattern change = Pattern.compile("(create|drop) table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
        Set<String> tables = new HashSet<>(Set.of("flyway_schema_history"));
        Stream.of(flyway.info().applied())
                .map(script -> text("/db/migration/" + script.getScript()))
                .flatMap(text -> change.matcher(text).results())
                .forEach(found -> {
                    if (found.group(1).equalsIgnoreCase("create")) {
                        tables.add(found.group(2));
                    } else {
                        tables.remove(found.group(2));
                    }
                });
        return tables;
    }

    private static String text(String resource) {
        try (var in = SchemaIT.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
