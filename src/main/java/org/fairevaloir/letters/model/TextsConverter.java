package org.fairevaloir.letters.model;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Texts in their order, kept in one column as a JSON array: they are always read and written together. */
@Converter
public class TextsConverter implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return JSON.createArrayBuilder(texts).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
