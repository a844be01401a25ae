package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.AttachFile;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFileView;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.ListFiles;
import org.fairevaloir.cases.OpenFile;
import org.fairevaloir.cases.OpenedFile;
import org.fairevaloir.cases.RemoveFile;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;

/** Files of a case: cleaned, sealed, seen by whoever sees the case and by nobody else. */
class FilesIT extends InContainer {
    private static final String CANARY = "canari-4711";

    @Inject
    AttachFile attachFile;

    @Inject
    ListFiles listFiles;

    @Inject
    OpenFile openFile;

    @Inject
    RemoveFile removeFile;

    @Inject
    DeleteDraft deleteDraft;

    /** A picture with a word after its end, as a careless program leaves one. */
    private static byte[] carelessPicture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
            bytes.write(CANARY.getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private UUID attached(UUID caseId) {
        as(member("HLR"));
        return attachFile.attach(caseId, "C:\\dossier\\Refus " + CANARY + ".exe", carelessPicture());
    }

    @Test
    void a_file_is_cleaned_and_named_by_what_it_is() throws IOException {
        UUID id = drafted("HLR", aCase().draft());
        UUID file = attached(id);

        assertThat(listFiles.list(id).files())
                .extracting(CaseFileView::name)
                .containsExactly("Refus " + CANARY + ".png");
        OpenedFile opened = openFile.open(file);
        assertThat(opened.contentType()).isEqualTo("image/png");
        assertThat(new String(carelessPicture(), StandardCharsets.ISO_8859_1))
                .as("control")
                .contains(CANARY);
        assertThat(new String(opened.content(), StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(opened.content()))
                        .getWidth())
                .isEqualTo(20);
    }

    @Test
    void neither_name_nor_content_lies_in_the_database_in_clear() throws SQLException {
        UUID file = attached(drafted("HLR", aCase().draft()));
        try (Sql sql = Sql.asOwner()) {
            List<byte[]> row = sql.bytes(
                            "select name_sealed, content_sealed from case_file f join case_file_content c"
                                    + " on c.file_id = f.id where f.id = ?",
                            file.toString())
                    .get(0);
            assertThat(new String(row.get(0), StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
            assertThat(new String(row.get(1), StandardCharsets.ISO_8859_1)).doesNotContain("IHDR");
        }
    }

    @Test
    void it_is_seen_by_whoever_sees_the_case_and_by_nobody_else() {
        UUID id = drafted("HLR", aCase().draft());
        UUID file = attached(id);
        as(member("ADN"));
        assertThatThrownBy(() -> openFile.open(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> listFiles.list(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> removeFile.remove(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachFile.attach(id, "x.png", carelessPicture()))
                .isInstanceOf(NotFound.class);
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> openFile.open(file)).isInstanceOf(Refused.class);
        as(COORDINATOR);
        assertThatThrownBy(() -> openFile.open(file)).as("still a draft").isInstanceOf(NotFound.class);

        as(member("HLR"));
        CaseDraft stored = readCase.read(id).content();
        submitCase.submit(stored);
        as(COORDINATOR);
        assertThat(openFile.open(file).content()).isNotEmpty();
        as(member("HLR"));
        assertThatThrownBy(() -> removeFile.remove(file))
                .as("not open any more")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachFile.attach(id, "x.png", carelessPicture()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_no_such_file_is_refused_with_its_reason_and_nothing_is_stored() {
        UUID id = drafted("HLR", aCase().draft());
        assertThat(problems(() -> attachFile.attach(id, "facture.pdf", "MZ...".getBytes(StandardCharsets.UTF_8))))
                .extracting(Problem::key)
                .containsExactly("attachments.problem.notAllowed");
        assertThat(problems(() -> attachFile.attach(id, "x.png", new byte[20_000_001])))
                .extracting(Problem::key)
                .containsExactly("attachments.problem.tooLarge");
        assertThat(problems(() -> attachFile.attach(id, ".png", carelessPicture())))
                .extracting(Problem::key)
                .containsExactly("cases.problem.fileName");
        assertThat(problems(() -> attachFile.attach(id, "Refus de Mme Traoré.png", carelessPicture())))
                .extracting(Problem::key)
                .containsExactly("cases.problem.fileNameIdentifies");
        assertThat(listFiles.list(id).files()).isEmpty();
        for (int i = 0; i < 10; i++) {
            attachFile.attach(id, "image.png", carelessPicture());
        }
        assertThat(problems(() -> attachFile.attach(id, "image.png", carelessPicture())))
                .extracting(Problem::key)
                .containsExactly("cases.problem.tooManyFiles");
    }

    @Test
    void a_file_that_is_removed_and_the_files_of_a_deleted_draft_are_gone() throws SQLException {
        UUID id = drafted("HLR", aCase().draft());
        UUID removed = attached(id);
        UUID left = attached(id);
        removeFile.remove(removed);
        assertThat(listFiles.list(id).files()).extracting(CaseFileView::id).containsExactly(left);
        deleteDraft.delete(id, readCase.read(id).content().version());
        try (Sql sql = Sql.asOwner()) {
            for (UUID gone : List.of(removed, left)) {
                assertThat(sql.number("select count(*) from case_file_content where file_id = ?", gone.toString()))
                        .isZero();
                assertThat(sql.number("select count(*) from case_file where id = ?", gone.toString()))
                        .isZero();
            }
        }
    }

    @Test
    void every_step_with_a_file_stands_in_the_journal() throws SQLException {
        UUID id = drafted("HLR", aCase().draft());
        openFile.open(attached(id));
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.column("select action from journal order by number desc limit 2"))
                    .containsExactly("case.file_read", "case.file_attached");
        }
    }
}
