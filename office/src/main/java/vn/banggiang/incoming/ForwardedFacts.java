package vn.banggiang.incoming;

import java.util.List;
import java.util.Optional;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.DocumentNumber;
import vn.banggiang.documents.Notation;
import vn.banggiang.edxml.DocumentCode;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.DocumentType;
import vn.banggiang.edxml.OtherInfo;
import vn.banggiang.edxml.Priority;
import vn.banggiang.edxml.Promulgation;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.edxml.SignerInfo;
import vn.banggiang.edxml.SteeringType;
import vn.banggiang.exchange.Enclosure;
import vn.banggiang.storage.StoredFile;

/** A registered document in the exchange's words. */
final class ForwardedFacts {

    private ForwardedFacts() {}

    /** The header; a document that has no identifier in the exchange yet gets the one of its registration. */
    static vn.banggiang.exchange.DocumentFacts of(IncomingDocument document) {
        DocumentFacts facts = document.registeredFacts();
        String known = facts.documentId();
        OtherInfo none = OtherInfo.NONE;
        return new vn.banggiang.exchange.DocumentFacts(
                new DocumentId(known == null ? document.id().toString() : known),
                code(facts),
                new Promulgation(facts.place(), Optional.of(facts.date())),
                DocumentType.named(facts.type()),
                facts.trichYeu().value(),
                new SignerInfo(facts.authority(), facts.position(), facts.signer()),
                Optional.empty(),
                facts.recipients(),
                new OtherInfo(
                        Priority.ofCode(facts.urgency().code()).orElse(Priority.NORMAL),
                        none.sphere(),
                        none.typistNotation(),
                        none.promulgationAmount(),
                        none.pageAmount(),
                        none.direction(),
                        none.appendixes()),
                List.of(),
                SteeringType.NONE);
    }

    /** All files, the document itself first. */
    static List<Enclosure> enclosures(IncomingDocument document) {
        return document.files().stream()
                .map(file -> new Enclosure(
                        new StoredFile(file.sha256(), file.size()),
                        new SafeFileName(file.name()),
                        file.pdf() ? "application/pdf" : "application/octet-stream",
                        ""))
                .toList();
    }

    private static DocumentCode code(DocumentFacts facts) {
        DocumentNumber number = facts.number();
        Notation notation = facts.notation();
        return new DocumentCode(number == null ? "" : number.value(), notation == null ? "" : notation.value());
    }
}
