package vn.banggiang.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.DirectoryException;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.OrganId;
import vn.banggiang.edxml.Organization;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.edxml.StatusMessage;
import vn.banggiang.edxml.TraceHeader;
import vn.banggiang.edxml.TraceHeaderList;

/** The words of the standard for what the exchange has to say. */
final class Messages {

    private static final int QCVN_102_LENGTH = 13;
    private static final String HIGHEST_LEVEL_PADDING = "000.00.00.";

    private Messages() {}

    /** The document on its way from one agency to others. */
    static DocumentMessage document(Agency from, List<Agency> to, OutgoingMessage outgoing, Instant at) {
        DocumentFacts facts = outgoing.facts();
        Organization sender = organization(from);
        var message = DocumentMessage.of(
                        sender, to.stream().map(Messages::organization).toList(), facts.documentId())
                .code(facts.code())
                .promulgation(facts.promulgation())
                .type(facts.type())
                .subject(facts.subject())
                .signer(facts.signer())
                .toPlaces(facts.toPlaces())
                .otherInfo(facts.otherInfo())
                .responsesFor(facts.responsesFor())
                .steeringType(facts.steeringType())
                .traces(new TraceHeaderList(
                        List.of(new TraceHeader(sender.id(), local(at))), Optional.of(outgoing.business())));
        facts.dueDate().ifPresent(message::dueDate);
        return message.build();
    }

    /** What a status on a received document says of it. */
    static ResponseFor subject(DocumentMessage received) {
        return new ResponseFor(
                Optional.of(received.from().id()),
                received.code(),
                received.promulgation().date(),
                Optional.of(received.documentId()));
    }

    /** The report on a received document; it goes back to the agency that sent it. */
    static StatusMessage status(Agency from, ResponseFor about, StatusReport report) {
        return new StatusMessage(
                organization(from),
                about,
                report.staff(),
                report.code(),
                report.description(),
                Optional.of(local(report.at())));
    }

    /** The agency's code as the directory writes it, if it can be one; producers leave out leading groups of zeros. */
    static Optional<AgencyCode> agencyCode(OrganId id) {
        String code = id.value();
        boolean shortened = id.form() == OrganId.Form.QCVN_102_2016 && code.length() < QCVN_102_LENGTH;
        String full = shortened ? HIGHEST_LEVEL_PADDING.substring(0, QCVN_102_LENGTH - code.length()) + code : code;
        try {
            return Optional.of(new AgencyCode(full));
        } catch (DirectoryException notACode) {
            return Optional.empty();
        }
    }

    static Instant instant(LocalDateTime inVietnam) {
        return inVietnam.atZone(VietnamTime.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, VietnamTime.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Organization organization(Agency agency) {
        Agency.Contact contact = agency.contact();
        return new Organization(
                new OrganId(agency.code().value()),
                agency.parentLetterhead() == null ? "" : agency.parentLetterhead(),
                agency.name(),
                contact.address(),
                contact.email(),
                contact.telephone(),
                "",
                contact.website());
    }
}
