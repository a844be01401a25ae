package org.fairevaloir.attachments.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.attachments.cleaning.Cleaning.cleaned;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is what its bytes are; what harms is refused soon, with the reason that helps an honest person. */
class FileCleanerTest {
    static Stream<Arguments> hostile() {
        return HostileFiles.all().entrySet().stream()
                .map(each -> Arguments.of(each.getKey(), each.getValue().file, each.getValue().reason));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_broken_or_made_to_harm_is_refused_soon(String name, byte[] file, String reason) {
        assertThat(Cleaning.refusal(file).key()).as(name).isEqualTo("attachments.problem." + reason);
    }

    /** Positive control of all refusals: the honest files of the tests pass, and are known by their content. */
    @Test
    void honest_files_of_the_five_kinds_pass() {
        Map<FileKind, byte[]> honest = Map.of(
                FileKind.PDF, SamplePdfs.plain(),
                FileKind.PNG, SamplePictures.encoded("png"),
                FileKind.JPEG, SamplePictures.encoded("jpeg"),
                FileKind.ODT, SampleOdt.plain(),
                FileKind.DOCX, SampleDocx.plain());

        assertThat(honest).hasSameSizeAs(FileKind.values());
        honest.forEach((kind, file) -> assertThat(cleaned(file).kind()).isEqualTo(kind));
        assertThat(Arrays.stream(FileKind.values()).map(FileKind::extension))
                .containsExactly("pdf", "png", "jpg", "odt", "docx");
        assertThat(Arrays.stream(FileKind.values()).map(FileKind::contentType)).doesNotHaveDuplicates();
    }

    @Test
    void a_refusal_tells_the_limit() {
        Problem tooLarge = Cleaning.refusal(new byte[FileCleaner.LARGEST_FILE + 1]);

        assertThat(tooLarge.arguments()).containsExactly("20");
    }

    @Test
    void who_has_no_patience_is_told_so_and_the_work_ends() throws Exception {
        byte[] large = SamplePictures.encoded("png", new BufferedImage(3_000, 3_000, 1));
        ExecutorService worker = Executors.newSingleThreadExecutor();
        FileCleaner hasty = new FileCleaner(worker, Duration.ofMillis(5));

        assertThatThrownBy(() -> hasty.clean(large))
                .isInstanceOfSatisfying(
                        Problems.class,
                        refused -> assertThat(refused.list().get(0).key()).isEqualTo("attachments.problem.tooSlow"));
        worker.shutdown();
        assertThat(worker.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> hasty.clean(large))
                .isInstanceOfSatisfying(
                        Problems.class,
                        refused -> assertThat(refused.list().get(0).key()).isEqualTo("attachments.problem.busy"));
    }

    /** Whatever a single wrong byte does, the answer is a cleaned file or a refusal. */
    @Test
    void files_with_wrong_bytes_are_cleaned_or_refused_and_nothing_else() {
        Random chance = new Random(7);
        for (byte[] honest : new byte[][] {
            SamplePdfs.stamped(),
            SamplePictures.encoded("jpeg"),
            SamplePictures.encoded("png"),
            SampleOdt.plain(),
            SampleDocx.plain()
        }) {
            int passed = 0;
            for (int i = 0; i < 200; i++) {
                byte[] wrong = honest.clone();
                for (int n = chance.nextInt(4); n >= 0; n--) {
                    wrong[chance.nextInt(wrong.length)] = (byte) chance.nextInt(256);
                }
                passed += passes(wrong) ? 1 : 0;
            }
            assertThat(passed).isLessThan(200);
        }
    }

    private static boolean passes(byte[] file) {
        try {
            return cleaned(file).bytes().length > 0;
        } catch (Problems refused) {
            assertThat(refused.list()).hasSize(1);
            return false;
        }
    }
}
