package vn.banggiang.outgoing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Unit;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Notation;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.documents.recipients.DirectoryGroups;
import vn.banggiang.documents.recipients.RecipientGroup;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.Block;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;
import vn.banggiang.words.Folding;

/** Sets a draft's page from the template of its type. */
@Component
class DraftPages {

    /** Two agencies are named one by one. */
    private static final int FEWEST_OF_A_GROUP = 3;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private static final Set<DocumentType> DECIDING = Set.of(DocumentType.QUYET_DINH, DocumentType.NGHI_QUYET);

    /** How a decision's subject begins that says by itself what is done, folded. */
    private static final List<String> SAID = List.of("ve ", "v/v", "ban hanh", "phe duyet");

    private final Directory directory;
    private final DecidingAuthority authority;
    private final DirectoryGroups groups;
    private final PageWords words;
    private final VerificationQr qr;
    private final FileStore files;
    private final LayoutRenderer renderer = new LayoutRenderer();

    DraftPages(
            Directory directory,
            DecidingAuthority authority,
            DirectoryGroups groups,
            PageWords words,
            VerificationQr qr,
            FileStore files) {
        this.directory = directory;
        this.groups = groups;
        this.authority = authority;
        this.words = words;
        this.qr = qr;
        this.files = files;
    }

    /** {@code QĐ-STTTT}; of a công văn, which has no abbreviation of its own, {@code STTTT-CNTT} (annex I, II.3). */
    Notation notation(Agency agency, Unit unit, DocumentType type) {
        return new Notation(type.abbreviation()
                .map(letters -> letters + "-" + agency.abbreviation())
                .orElseGet(() -> unit.abbreviation().isEmpty()
                        ? agency.abbreviation()
                        : agency.abbreviation() + "-" + unit.abbreviation()));
    }

    /** The page, stored; {@link DocumentsException} INVALID with the renderer's own key where it cannot be set. */
    StoredFile set(Agency agency, Unit unit, DraftContent content, SignatureBlock block, VerificationCode code) {
        try {
            byte[] pdf = renderer.render(draft(agency, unit, content, block).withQr(qr.of(code)));
            return files.store(new ByteArrayInputStream(pdf), pdf.length);
        } catch (LayoutException e) {
            throw DocumentsException.of(e);
        }
    }

    /**
     * The page of a draft as far as it is written, what is missing marked as such; it is not stored. Refuses as {@link
     * #set} does.
     *
     * @param block null where no signer is chosen
     * @param code null where the document does not exist yet
     */
    byte[] preview(
            Agency agency,
            Unit unit,
            UnfinishedDraft unfinished,
            @Nullable SignatureBlock block,
            @Nullable VerificationCode code) {
        MissingWords missing = words.missing();
        SignatureBlock signing = block == null ? missing.signer() : block;
        try {
            DraftContent content = unfinished.filledWith(missing);
            content.requireOthersThan(agency.id());
            Draft draft = draft(agency, unit, content, signing).withBlanks(missing.all());
            if (unfinished.type() == DocumentType.CONG_VAN && !unfinished.hasRecipients()) {
                draft = draft.withAddressees(List.of(missing.recipients()));
            }
            return renderer.render(code == null ? draft : draft.withQr(qr.of(code)));
        } catch (LayoutException e) {
            throw DocumentsException.of(e);
        }
    }

    private Draft draft(Agency agency, Unit unit, DraftContent content, SignatureBlock block) {
        List<String> recipients = names(agency.id(), content.recipients());
        boolean letter = content.type() == DocumentType.CONG_VAN;
        List<Block> body = BodyText.parse(content.body());
        Draft draft = Draft.of(
                        content.type(),
                        new Letterhead(
                                Optional.ofNullable(agency.parentLetterhead()),
                                agency.letterhead(),
                                notation(agency, unit, content.type()).value(),
                                agency.place()),
                        printed(content),
                        body,
                        block,
                        noiNhan(content, recipients, unit, body))
                .withAddressees(letter ? recipients : List.of())
                .withGrounds(authority.of(agency), content.canCu())
                .withAddress(address(agency.contact()));
        return urgency(content.urgency()).map(draft::withUrgency).orElse(draft);
    }

    /** A decision says what it is about as samples 1.2 and 1.3 do. */
    private String printed(DraftContent content) {
        String subject = content.trichYeu().value();
        String folded = Folding.fold(subject);
        boolean said = content.type() != DocumentType.QUYET_DINH
                || SAID.stream().anyMatch(beginning -> folded.startsWith(beginning));
        return said ? subject : words.about(subject.substring(0, 1).toLowerCase(VIETNAMESE) + subject.substring(1));
    }

    private List<String> noiNhan(DraftContent content, List<String> recipients, Unit unit, List<Block> body) {
        List<String> lines = new ArrayList<>();
        if (content.type() == DocumentType.CONG_VAN && !recipients.isEmpty()) {
            lines.add(words.asAbove());
        } else {
            carriesOut(content.type(), body).map(words::asArticle).ifPresent(lines::add);
            lines.addAll(recipients);
        }
        lines.addAll(content.otherRecipients());
        lines.add(words.filedAt(unit.abbreviation().isEmpty() ? unit.name() : unit.abbreviation()));
        return lines;
    }

    /** The article that says who carries the decision out: the last one. */
    private static Optional<String> carriesOut(DocumentType type, List<Block> body) {
        return DECIDING.contains(type)
                ? body.stream()
                        .flatMap(block ->
                                block instanceof Block.Article article ? Stream.of(article.number()) : Stream.empty())
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** Recipients as the page names them: a group that is there as a whole by its name (annex I, II.9.d), then each. */
    private List<String> names(AgencyId sender, Collection<AgencyId> ids) {
        Map<AgencyId, Agency> known = directory.agencies(ids);
        if (!known.keySet().containsAll(ids)) {
            throw DocumentsException.invalid("documents.recipient-unknown");
        }
        Set<AgencyId> single = new LinkedHashSet<>(ids);
        List<String> names = new ArrayList<>();
        for (RecipientGroup group : ids.size() < FEWEST_OF_A_GROUP ? List.<RecipientGroup>of() : groups.of(sender)) {
            List<AgencyId> members = group.agencies().stream().map(Agency::id).toList();
            if (members.size() >= FEWEST_OF_A_GROUP && single.containsAll(members)) {
                members.forEach(single::remove);
                names.add(group.name());
            }
        }
        single.forEach(id -> names.add(Objects.requireNonNull(known.get(id)).name()));
        return names;
    }

    private static List<String> address(Agency.Contact contact) {
        String reach = String.join(
                " · ",
                Stream.of(contact.telephone(), contact.email(), contact.website())
                        .filter(text -> !text.isBlank())
                        .toList());
        return Stream.of(contact.address(), reach)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Optional<vn.banggiang.layout.Urgency> urgency(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> Optional.empty();
            case URGENT -> Optional.of(vn.banggiang.layout.Urgency.KHAN);
            case VERY_URGENT -> Optional.of(vn.banggiang.layout.Urgency.THUONG_KHAN);
            case EXPRESS, EXPRESS_AT_HOUR -> Optional.of(vn.banggiang.layout.Urgency.HOA_TOC);
        };
    }
}
