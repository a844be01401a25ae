package org.fairevaloir.attachments.cleaning.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.fairevaloir.attachments.cleaning.Allowance;

/**
 * Reads a PDF so that tables of objects unpack within limits. The parser as it comes unpacks them into memory without
 * any: a file of some kilobytes would fill the server before anybody could ask what is in it.
 */
final class GuardedParser extends PDFParser {
    /** Some hundred thousand objects. */
    private static final int LARGEST_TABLE = 50_000_000;

    GuardedParser(RandomAccessRead source, Allowance allowance) throws IOException {
        super(source);
        // Also the parser for broken files, which this one makes by itself, takes its streams from the document.
        document = new GuardedDocument(this, allowance);
    }

    private static final class GuardedDocument extends COSDocument {
        private final GuardedParser reader;
        private final Streams streams;

        GuardedDocument(GuardedParser reader, Allowance allowance) {
            super(null, reader);
            this.reader = reader;
            this.streams = new Streams(allowance, LARGEST_TABLE);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new GuardedStream(reader.createRandomAccessReadView(start, length), streams);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private static final class GuardedStream extends COSStream {
        private final Streams streams;

        GuardedStream(RandomAccessReadView packed, Streams streams) throws IOException {
            super(null, packed);
            this.streams = streams;
        }

        /** What the parser reads tables of objects from. */
        @Override
        public RandomAccessRead createView() throws IOException {
            return new RandomAccessReadBuffer(streams.unpacked(this));
        }
    }
}
