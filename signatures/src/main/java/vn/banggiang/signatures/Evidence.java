package vn.banggiang.signatures;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What DSS found in a PDF.
 *
 * @param signatures from the earliest to the latest revision
 * @param stamps time stamps on the document as a whole
 */
record Evidence(List<SignatureEvidence> signatures, List<StampEvidence> stamps) {

    /** How many of the file's first bytes the last signature or genuine time stamp covers. */
    long covered() {
        Stream<StampEvidence> genuine = stamps.stream().filter(StampEvidence::intact);
        return LongStream.concat(
                        signatures.stream().mapToLong(SignatureEvidence::revisionLength),
                        genuine.mapToLong(StampEvidence::covered))
                .max()
                .orElse(0);
    }
}
