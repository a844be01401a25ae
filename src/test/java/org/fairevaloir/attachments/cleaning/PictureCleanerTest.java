package org.fairevaloir.attachments.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.attachments.cleaning.Cleaning.cleaned;
import static org.fairevaloir.attachments.cleaning.SamplePictures.HEIGHT;
import static org.fairevaloir.attachments.cleaning.SamplePictures.WIDTH;
import static org.fairevaloir.attachments.cleaning.SamplePictures.decoded;
import static org.fairevaloir.attachments.cleaning.SamplePictures.encoded;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the cleaner of pictures is pixels: the same ones, the right side up, and no word with them. */
class PictureCleanerTest {
    static Stream<Arguments> markedJpegs() {
        return SamplePictures.markedJpegs().entrySet().stream()
                .map(marked -> Arguments.of(marked.getKey(), marked.getValue()));
    }

    static Stream<Arguments> markedPngs() {
        return SamplePictures.markedPngs().entrySet().stream()
                .map(marked -> Arguments.of(marked.getKey(), marked.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markedJpegs")
    void nothing_hides_in_a_jpeg(String place, byte[] file) {
        CleanedFile cleaned = cleaned(file);

        assertThat(cleaned.kind()).isEqualTo(FileKind.JPEG);
        Canary.assertOnlyInOld(place, file, cleaned.bytes());
        assertLooksAsDrawn(decoded(cleaned.bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markedPngs")
    void nothing_hides_in_a_png(String place, byte[] file) {
        CleanedFile cleaned = cleaned(file);

        assertThat(cleaned.kind()).isEqualTo(FileKind.PNG);
        Canary.assertOnlyInOld(place, file, cleaned.bytes());
        assertLooksAsDrawn(decoded(cleaned.bytes()));
    }

    @Test
    void the_hour_of_a_png_is_gone() {
        byte[] file = SamplePictures.withChunk("tIME", new byte[] {7, (byte) 234, 4, 21, 10, 11, 12});

        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .as("positive control")
                .contains("tIME");
        assertThat(new String(cleaned(file).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("tIME");
    }

    /** Where the red corner, drawn at the upper left, is after the turn that EXIF asks for. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_is_turned_upright_before_it_forgets_how_it_was_held(int orientation) {
        BufferedImage upright =
                decoded(cleaned(SamplePictures.jpegWithExif(SamplePictures.exif(orientation, "", new byte[0])))
                        .bytes());
        boolean lies = orientation >= 5;
        int width = lies ? HEIGHT : WIDTH;
        int height = lies ? WIDTH : HEIGHT;
        Map<Integer, String> corners = Map.of(
                1,
                "top left",
                2,
                "top right",
                3,
                "bottom right",
                4,
                "bottom left",
                5,
                "top left",
                6,
                "top right",
                7,
                "bottom right",
                8,
                "bottom left");

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        String corner = corners.get(orientation);
        int x = corner.endsWith("left") ? 5 : width - 6;
        int y = corner.startsWith("top") ? 5 : height - 6;
        assertThat(isRed(upright, x, y)).as("red at the %s", corner).isTrue();
        assertThat(isRed(upright, width - 1 - x, height - 1 - y)).isFalse();
        // The blue stripe, drawn at the bottom, tells a turn from a mirror.
        boolean atBottom = isBlue(upright, 2, height - 3) && isBlue(upright, width - 3, height - 3);
        boolean atTop = isBlue(upright, 2, 2) && isBlue(upright, width - 3, 2);
        boolean stripeIsHorizontal = atBottom || atTop;
        assertThat(stripeIsHorizontal).isEqualTo(!lies);
    }

    @Test
    void broken_camera_data_does_not_matter() {
        byte[] wild = SamplePictures.exif(6, "", new byte[0]);
        wild[4] = (byte) 0xff;
        wild[7] = 0x7f;

        assertLooksAsDrawn(decoded(cleaned(SamplePictures.jpegWithExif(wild)).bytes()));
        assertLooksAsDrawn(
                decoded(cleaned(SamplePictures.jpegWithExif(new byte[] {'I'})).bytes()));
    }

    @Test
    void a_grey_picture_stays_grey_and_a_transparent_one_transparent() {
        BufferedImage grey = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage glass = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);

        assertThat(decoded(cleaned(encoded("jpeg", grey)).bytes()).getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertThat(decoded(cleaned(encoded("png", glass)).bytes()).getRGB(3, 3) >>> 24)
                .isZero();
    }

    @Test
    void the_other_half_of_a_polyglot_is_gone() {
        byte[] zip = SampleOffice.zip(Map.of("hidden.txt", Canary.bytes()));
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] both = SamplePictures.joined(encoded(format), zip);

            byte[] one = cleaned(both).bytes();
            assertThat(new String(both, StandardCharsets.ISO_8859_1))
                    .as("positive control")
                    .contains("PK\3\4");
            assertThat(new String(one, StandardCharsets.ISO_8859_1))
                    .doesNotContain("PK\3\4")
                    .doesNotContain("PK\5\6");
        }
    }

    static void assertLooksAsDrawn(BufferedImage image) {
        BufferedImage drawn = SamplePictures.drawn();
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        long difference = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    difference += Math.abs((image.getRGB(x, y) >> shift & 0xff) - (drawn.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        assertThat(difference / (3.0 * WIDTH * HEIGHT))
                .as("mean difference of 255")
                .isLessThan(4);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 80;
    }

    private static boolean isBlue(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xff) < 80 && (rgb & 0xff) > 200;
    }
}
