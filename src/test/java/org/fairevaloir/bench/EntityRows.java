package org.fairevaloir.bench;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.AnswersColumn;
import org.fairevaloir.vault.PlainVault;
import org.fairevaloir.vault.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * The rows that JPA would store of an object and of what it owns, read by the product's own annotations: a generated
 * row has every column that the product writes, also the one that is added tomorrow.
 */
final class EntityRows {
    private static final long FIRST_VERSION = 1;

    private final Map<String, TableLines> tables = new LinkedHashMap<>();

    /** The lines of each table, parents before children. */
    Collection<TableLines> tables() {
        return tables.values();
    }

    void add(Object entity) {
        Table table = entity.getClass().getAnnotation(Table.class);
        addTo(table.name(), entity, new LinkedHashMap<>());
    }

    private void addTo(String table, Object row, Map<String, @Nullable Object> values) {
        List<Field> collections = new ArrayList<>();
        read(row, values, collections);
        tables.computeIfAbsent(table, name -> new TableLines(name, List.copyOf(values.keySet())))
                .add(new ArrayList<>(values.values()));
        for (Field collection : collections) {
            ((Collection<?>) value(collection, row)).forEach(this::add);
        }
    }

    private static void read(Object from, Map<String, @Nullable Object> values, List<Field> collections) {
        for (Field field : from.getClass().getDeclaredFields()) {
            Column column = field.getAnnotation(Column.class);
            if (column != null) {
                values.put(column.name(), column(field, from));
            } else if (field.isAnnotationPresent(AttributeOverride.class)) {
                String name =
                        field.getAnnotation(AttributeOverride.class).column().name();
                values.put(name, PlainVault.bytes((SealedText) value(field, from)));
            } else if (field.isAnnotationPresent(Embedded.class)) {
                read(value(field, from), values, collections);
            } else if (field.isAnnotationPresent(JoinColumn.class)) {
                values.put(field.getAnnotation(JoinColumn.class).name(), idOf(value(field, from)));
            } else if (field.isAnnotationPresent(OneToMany.class)) {
                collections.add(field);
            }
        }
    }

    private static @Nullable Object column(Field field, Object from) {
        if (field.isAnnotationPresent(Version.class)) {
            return FIRST_VERSION;
        }
        return field.isAnnotationPresent(Convert.class)
                ? new AnswersColumn().convertToDatabaseColumn((Answers) value(field, from))
                : value(field, from);
    }

    private static Object idOf(Object entity) {
        for (Field field : entity.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Id.class)) {
                return value(field, entity);
            }
        }
        throw new IllegalArgumentException(entity.getClass() + " has no id");
    }

    private static @Nullable Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
