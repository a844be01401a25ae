package org.fairevaloir.attachments.cleaning;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fairevaloir.attachments.cleaning.office.OfficeCleaner;
import org.fairevaloir.attachments.cleaning.pdf.PdfCleaner;
import org.fairevaloir.attachments.cleaning.picture.PictureCleaner;
import org.fairevaloir.shared.Problems;

/**
 * Decides by content what an uploaded file is, and writes it anew. Neither name nor content type is asked for, because
 * who uploads chooses both.
 *
 * <p>The work is done by the given threads, whose number limits how many files are open at once (a picture of 50
 * million pixels takes up to 500 MB while it is worked on); who waits is answered in time even if a library should
 * loop.
 */
public final class FileCleaner {
    public static final int LARGEST_FILE = 20_000_000;

    private final ExecutorService workers;
    private final Duration patience;

    /** @param patience after which a file is refused, its time in the queue included */
    public FileCleaner(ExecutorService workers, Duration patience) {
        this.workers = workers;
        this.patience = patience;
    }

    /**
     * The cleaned file.
     *
     * @throws Problems one problem of the field {@code file}: empty, too large, none of the five kinds, broken,
     *     encrypted, too many pixels or pages, unpacks to too much, carries what no honest program writes, takes too
     *     long, or too many files are being cleaned already
     */
    public CleanedFile clean(byte[] uploaded) {
        if (uploaded.length == 0) {
            throw Refusal.because("attachments.problem.empty");
        }
        if (uploaded.length > LARGEST_FILE) {
            throw Refusal.because("attachments.problem.tooLarge", Integer.toString(LARGEST_FILE / 1_000_000));
        }
        Allowance allowance = Allowance.of(patience);
        Future<CleanedFile> work;
        try {
            work = workers.submit(() -> cleaned(uploaded, allowance));
        } catch (RejectedExecutionException e) {
            throw Refusal.because("attachments.problem.busy");
        }
        return await(work);
    }

    private CleanedFile await(Future<CleanedFile> work) {
        try {
            return work.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            // What a library throws at a file made to break it may be of any kind, a stack overflow among them.
            throw e.getCause() instanceof Problems refusal ? new Problems(refusal.list()) : Refusal.broken();
        } catch (TimeoutException e) {
            work.cancel(true);
            throw Refusal.because("attachments.problem.tooSlow");
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.because("attachments.problem.busy");
        }
    }

    private static CleanedFile cleaned(byte[] uploaded, Allowance allowance) {
        if (Magic.PDF.begins(uploaded)) {
            return new CleanedFile(FileKind.PDF, new PdfCleaner(allowance).clean(uploaded), 0);
        }
        if (Magic.PNG.begins(uploaded)) {
            return new CleanedFile(FileKind.PNG, new PictureCleaner(allowance).png(uploaded), 0);
        }
        if (Magic.JPEG.begins(uploaded)) {
            return new CleanedFile(FileKind.JPEG, new PictureCleaner(allowance).jpeg(uploaded), 0);
        }
        if (Magic.ZIP.begins(uploaded)) {
            return new OfficeCleaner(allowance).clean(uploaded);
        }
        if (Magic.COMPOUND.begins(uploaded) && Magic.ENCRYPTED_PACKAGE.isIn(uploaded)) {
            throw Refusal.encrypted();
        }
        throw Refusal.notAllowed();
    }
}
