package vn.banggiang.outgoing;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Notation;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;

/**
 * A document that an agency writes and issues. Its verbs return the next state and refuse what the decree does not
 * allow.
 *
 * @param unit the drafting unit
 * @param notation what will follow the number
 * @param block in which capacity the signer signs, as printed
 * @param reply what it answers; null where it answers nothing
 * @param code leads from the printed QR to its verification
 * @param revision counts on with each text and page that is saved, from 1
 * @param page the latest version of the page; null while a PDF of one's own is still to be put in
 */
public record OutgoingDocument(
        OutgoingId id,
        AgencyId agency,
        UnitId unit,
        PersonId drafter,
        Notation notation,
        DraftContent content,
        SignatureBlock block,
        @Nullable Reply reply,
        VerificationCode code,
        int revision,
        @Nullable DraftVersion page,
        OutgoingPhase phase) {

    private static final Set<DocumentType> SET_GOALS = EnumSet.of(
            DocumentType.CHUONG_TRINH,
            DocumentType.KE_HOACH,
            DocumentType.DE_AN,
            DocumentType.NGHI_QUYET,
            DocumentType.QUYET_DINH);

    /**
     * The incoming document that is answered.
     *
     * @param completes whether the answer's issue completes it
     */
    public record Reply(IncomingId to, boolean completes) {}

    /** A first draft. */
    static OutgoingDocument drafted(
            OutgoingId id,
            AgencyId agency,
            UnitId unit,
            PersonId drafter,
            Notation notation,
            DraftContent content,
            SignatureBlock block,
            @Nullable Reply reply,
            VerificationCode code,
            @Nullable DraftVersion page) {
        return new OutgoingDocument(
                id,
                agency,
                unit,
                drafter,
                notation,
                content,
                block,
                reply,
                code,
                1,
                page,
                new OutgoingPhase.Unsigned(OutgoingState.DRAFT));
    }

    /** Where it stands. */
    public OutgoingState state() {
        return phase.state();
    }

    /** The leader's signature; null before. */
    public @Nullable LeaderSignature signature() {
        return phase.signature();
    }

    /** The number and its day; null before the clerk took one. */
    public @Nullable IssueNumber number() {
        return phase.number();
    }

    /** The sealed file; null before. */
    public @Nullable Issued issued() {
        return phase.issued();
    }

    /** Another text, another page; only while it is a draft or was returned. */
    OutgoingDocument rewrite(
            DraftContent text, SignatureBlock signing, Notation ending, @Nullable DraftVersion version) {
        requireWritable();
        return new OutgoingDocument(
                id, agency, unit, drafter, ending, text, signing, reply, code, revision + 1, version, phase);
    }

    /** Before the head of unit. */
    OutgoingDocument submit() {
        requiredPage();
        return unsigned(OutgoingState.IN_REVIEW);
    }

    /** The head of unit answers for its content (art. 10). */
    OutgoingDocument approve() {
        return unsigned(OutgoingState.APPROVED);
    }

    /** Back to the drafter. */
    OutgoingDocument returned() {
        return unsigned(OutgoingState.RETURNED);
    }

    /** Is signed by who holds the signer's delegation: the page names the delegate (TUQ., art. 13). */
    OutgoingDocument signedFor(DraftContent text, SignatureBlock delegate, DraftVersion version) {
        state().to(OutgoingState.SIGNED);
        return new OutgoingDocument(
                id, agency, unit, drafter, notation, text, delegate, reply, code, revision, version, phase);
    }

    /** Signed, exactly the version that was approved. */
    OutgoingDocument sign(DraftVersion signedVersion, LeaderSignature by) {
        state().to(OutgoingState.SIGNED);
        if (!signedVersion.equals(page)) {
            throw DocumentsException.conflict("documents.changed-meanwhile");
        }
        return in(new OutgoingPhase.Signed(by));
    }

    /** Owns its number and date from now on. */
    OutgoingDocument number(IssueNumber taken) {
        state().to(OutgoingState.NUMBERED);
        return in(new OutgoingPhase.Numbered(requiredSignature(), taken));
    }

    /** Sealed: never changes again. */
    OutgoingDocument issue(Issued sealed) {
        state().to(OutgoingState.ISSUED);
        return in(new OutgoingPhase.Sealed(requiredSignature(), requiredNumber(), sealed));
    }

    /** CONFLICT {@code documents.not-writable} once it is under review or further. */
    void requireWritable() {
        if (!state().writable()) {
            throw DocumentsException.conflict("documents.not-writable", state());
        }
    }

    /** The page; CONFLICT while there is none. */
    public DraftVersion requiredPage() {
        if (page == null) {
            throw DocumentsException.conflict("documents.page-missing");
        }
        return page;
    }

    /** The signature; CONFLICT before the leader signed. */
    LeaderSignature requiredSignature() {
        LeaderSignature signature = signature();
        if (signature == null) {
            throw DocumentsException.conflict("documents.not-signed");
        }
        return signature;
    }

    /** The number; CONFLICT before the clerk took one. */
    IssueNumber requiredNumber() {
        IssueNumber number = number();
        if (number == null) {
            throw DocumentsException.conflict("documents.not-numbered");
        }
        return number;
    }

    /** {@code 15/QĐ-UBND}; empty before it has a number. */
    public String printedCode() {
        IssueNumber number = number();
        return number == null ? "" : number.printed() + "/" + notation;
    }

    /** Whether this person may begin a programme of action by it: it is issued, and of a type that sets goals for years. */
    public boolean mayBeginProgramme(Actor actor) {
        return state() == OutgoingState.ISSUED
                && SET_GOALS.contains(content.type())
                && Stream.of(Role.CLERK, Role.LEADER, Role.HEAD_OF_UNIT, Role.SPECIALIST)
                        .anyMatch(actor::is);
    }

    private OutgoingDocument unsigned(OutgoingState next) {
        return in(new OutgoingPhase.Unsigned(state().to(next)));
    }

    private OutgoingDocument in(OutgoingPhase next) {
        return new OutgoingDocument(
                id, agency, unit, drafter, notation, content, block, reply, code, revision, page, next);
    }
}
