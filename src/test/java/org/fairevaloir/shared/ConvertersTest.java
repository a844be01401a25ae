package org.fairevaloir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What browsers send as a day or a month; what the database holds as a moment. */
class ConvertersTest {
    private static final @Nullable FacesContext NO_PAGE = null;
    private static final @Nullable UIComponent NO_FIELD = null;

    @Test
    void a_day_comes_and_goes_as_browsers_write_it() {
        DayConverter days = new DayConverter();
        LocalDate day = LocalDate.of(2016, 2, 29);

        assertThat(days.getAsObject(NO_PAGE, NO_FIELD, " 2016-02-29 ")).isEqualTo(day);
        assertThat(days.getAsString(NO_PAGE, NO_FIELD, day)).isEqualTo("2016-02-29");
        assertThat(days.getAsObject(NO_PAGE, NO_FIELD, " ")).isNull();
        assertThat(days.getAsObject(NO_PAGE, NO_FIELD, null)).isNull();
        assertThat(days.getAsString(NO_PAGE, NO_FIELD, null)).isEmpty();
    }

    @Test
    void a_month_comes_and_goes_as_browsers_write_it() {
        MonthConverter months = new MonthConverter();
        YearMonth month = YearMonth.of(2015, 4);

        assertThat(months.getAsObject(NO_PAGE, NO_FIELD, "2015-04")).isEqualTo(month);
        assertThat(months.getAsString(NO_PAGE, NO_FIELD, month)).isEqualTo("2015-04");
        assertThat(months.getAsObject(NO_PAGE, NO_FIELD, "")).isNull();
        assertThat(months.getAsObject(NO_PAGE, NO_FIELD, null)).isNull();
        assertThat(months.getAsString(NO_PAGE, NO_FIELD, null)).isEmpty();
    }

    @Test
    void a_moment_is_stored_in_utc_whatever_the_zone_of_the_machine() {
        InstantConverter moments = new InstantConverter();
        Instant summer = Instant.parse("2015-07-01T22:30:00Z");

        assertThat(moments.convertToDatabaseColumn(summer)).isEqualTo(LocalDateTime.of(2015, 7, 1, 22, 30));
        assertThat(moments.convertToEntityAttribute(moments.convertToDatabaseColumn(summer)))
                .isEqualTo(summer);
        assertThat(moments.convertToDatabaseColumn(null)).isNull();
        assertThat(moments.convertToEntityAttribute(null)).isNull();
    }
}
