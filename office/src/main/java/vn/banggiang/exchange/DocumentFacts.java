package vn.banggiang.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.banggiang.edxml.DocumentCode;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.DocumentType;
import vn.banggiang.edxml.OtherInfo;
import vn.banggiang.edxml.Promulgation;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.edxml.SignerInfo;
import vn.banggiang.edxml.SteeringType;

/**
 * What the message header says about a document (QCVN 102:2016); sender, recipient and way are the exchange's to fill.
 *
 * @param documentId the same for every recipient and every later change
 * @param code number and notation
 * @param promulgation place and date of issue
 * @param type type of document
 * @param subject trích yếu
 * @param signer who signed
 * @param dueDate when an answer is due
 * @param toPlaces the places of the box Nơi nhận
 * @param otherInfo urgency, pages and the like
 * @param responsesFor the documents answered
 * @param steeringType its place in the chain of direction
 */
public record DocumentFacts(
        DocumentId documentId,
        DocumentCode code,
        Promulgation promulgation,
        DocumentType type,
        String subject,
        SignerInfo signer,
        Optional<LocalDate> dueDate,
        List<String> toPlaces,
        OtherInfo otherInfo,
        List<ResponseFor> responsesFor,
        SteeringType steeringType) {

    /** Copies the lists. */
    public DocumentFacts {
        toPlaces = List.copyOf(toPlaces);
        responsesFor = List.copyOf(responsesFor);
    }
}
