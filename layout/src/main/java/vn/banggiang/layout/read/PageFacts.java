package vn.banggiang.layout.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.Secrecy;
import vn.banggiang.layout.Urgency;

/**
 * What the pages of a document say about it. Whatever is not plain to see is absent rather than guessed. Texts are in
 * NFC, names of agencies and positions in capitals as printed.
 *
 * @param number without leading zeros: "30" of "30/2020/NĐ-CP"
 * @param notation all that follows the number's slash: "2020/NĐ-CP", "QĐ-UBND"
 * @param trichYeu without "V/v"
 * @param secrecy the stamp of a state secret, which no open system may take in
 * @param addressees the names after "Kính gửi", without final punctuation
 * @param recipients the lines of "Nơi nhận", without dashes and final punctuation
 * @param authority the lines above the position: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
 */
public record PageFacts(
        Optional<Found<String>> parentIssuer,
        Optional<Found<String>> issuer,
        Optional<Found<String>> number,
        Optional<Found<String>> notation,
        Optional<Found<String>> place,
        Optional<Found<LocalDate>> date,
        Optional<Found<DocumentType>> type,
        Optional<Found<String>> trichYeu,
        Optional<Found<Urgency>> urgency,
        Optional<Found<Secrecy>> secrecy,
        Optional<Found<List<String>>> addressees,
        Optional<Found<List<String>>> recipients,
        Optional<Found<List<String>>> authority,
        Optional<Found<String>> position,
        Optional<Found<String>> signer) {

    /** Number and notation as printed together, "30/2020/NĐ-CP", when both are there. */
    public Optional<String> numberAndNotation() {
        return number.flatMap(found -> notation.map(rest -> found.value() + "/" + rest.value()));
    }
}
