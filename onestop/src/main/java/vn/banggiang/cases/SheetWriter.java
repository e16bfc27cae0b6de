package vn.banggiang.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ClaimCode;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.layout.render.Block;
import vn.banggiang.layout.render.Slip;
import vn.banggiang.layout.render.SlipRenderer;
import vn.banggiang.shell.Language;

/** Sets the statutory forms as pages, in Vietnamese whatever the reader's language. */
@Component
class SheetWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    private final MessageSource messages;
    private final Directory directory;
    private final CaseResults results;
    private final TrackingQr qr;

    SheetWriter(MessageSource messages, Directory directory, CaseResults results, TrackingQr qr) {
        this.messages = messages;
        this.directory = directory;
        this.results = results;
        this.qr = qr;
    }

    byte[] slip(
            CaseView view,
            SheetForm form,
            CaseEvent event,
            ApplicantFacts applicant,
            TrackingKey key,
            Optional<ClaimCode> claim) {
        List<Block> body = new ArrayList<>(applicant(view, applicant));
        if (form == SheetForm.RECEIPT) {
            body.addAll(receipt(view, event, key));
            claim.ifPresent(code -> body.add(line("cases.sheet.claim", code.inGroups())));
        } else {
            body.add(line("cases.sheet.words." + form.tag(), event.words()));
            if (form == SheetForm.APOLOGY && view.due() != null) {
                body.add(line("cases.sheet.due", moment(view.due().at())));
            }
        }
        boolean hands = form == SheetForm.RECEIPT || form == SheetForm.COMPLETION || form == SheetForm.REFUSAL;
        String official = text(hands ? "cases.sheet.officer" : "cases.sheet.authority");
        return render(
                view,
                form,
                issuer(view, event),
                event.at(),
                body,
                List.of(
                        new Slip.Signature(
                                text("cases.sheet.applicant-signs"), text("cases.sheet.sign-here"), applicant.name()),
                        new Slip.Signature(official, text("cases.sheet.sign-here"), name(event.person()))),
                Optional.of(key));
    }

    byte[] controlSlip(CaseView view, ApplicantFacts applicant) {
        List<Block> body = new ArrayList<>(applicant(view, applicant));
        if (view.due() != null) {
            body.add(line("cases.sheet.due", moment(view.due().at())));
        }
        List<String> header = List.of(
                text("cases.step"),
                text("cases.who"),
                text("cases.entered"),
                text("cases.step-due"),
                text("cases.left"),
                text("cases.outcome"));
        body.add(new Block.Table(
                List.of(4, 5, 4, 4, 4, 4),
                header,
                view.passages().stream().map(passage -> passage(view, passage)).toList()));
        body.addAll(consultations(view));
        return render(
                view,
                SheetForm.CONTROL_SLIP,
                view.one().agencies().receiving(),
                view.one().submittedAt(),
                body,
                List.of(),
                Optional.empty());
    }

    /** Who received it; once that agency ended, whoever did the act in its stead. */
    private AgencyId issuer(CaseView view, CaseEvent event) {
        AgencyId receiving = view.one().agencies().receiving();
        return directory.successors(receiving).contains(event.agency()) ? event.agency() : receiving;
    }

    private List<Block> applicant(CaseView view, ApplicantFacts applicant) {
        List<Block> lines = new ArrayList<>();
        lines.add(line("cases.sheet.code", view.one().code().value()));
        lines.add(line("cases.sheet.of", named(applicant)));
        said(lines, "cases.sheet.representative", applicant.representative());
        said(lines, "cases.sheet.address", applicant.contact().address());
        said(lines, "cases.sheet.phone", applicant.contact().telephone());
        said(lines, "cases.sheet.email", applicant.contact().email());
        lines.add(line(
                "cases.sheet.asks",
                view.one().asked().name() + " (" + view.procedure().code().value() + ")"));
        return lines;
    }

    private List<Block> receipt(CaseView view, CaseEvent event, TrackingKey key) {
        List<Block> lines = new ArrayList<>();
        List<BroughtPaper> papers = view.papers().stream()
                .filter(paper -> !paper.broughtAt().isAfter(event.at()))
                .toList();
        if (!papers.isEmpty()) {
            lines.add(new Block.Table(
                    List.of(1, 8, 2, 2),
                    List.of(
                            text("cases.sheet.place"),
                            text("cases.paper"),
                            text("cases.originals"),
                            text("cases.copies")),
                    rows(papers)));
        }
        lines.add(line("cases.sheet.received", moment(event.at())));
        if (view.one().clock() != null) {
            lines.add(line("cases.sheet.due", moment(view.one().clock().term())));
        }
        lines.add(line("cases.sheet.collect", name(view.one().agencies().receiving())));
        lines.add(line("cases.sheet.secret", key.secret()));
        return lines;
    }

    private static List<List<String>> rows(List<BroughtPaper> papers) {
        List<List<String>> rows = new ArrayList<>();
        for (BroughtPaper paper : papers) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    paper.name(),
                    String.valueOf(paper.originals()),
                    String.valueOf(paper.copies())));
        }
        return rows;
    }

    private List<String> passage(CaseView view, Passage passage) {
        PersonId person = passage.leftBy() == null ? passage.person() : passage.leftBy();
        String who = person == null
                ? signer(view, passage).orElseGet(() -> text(passage.role().key()))
                : name(person);
        return List.of(
                passage.name(),
                who + ", " + name(passage.agency()),
                moment(passage.enteredAt()),
                moment(passage.due()),
                passage.leftAt() == null ? "" : moment(passage.leftAt()),
                view.ending(passage)
                        .map(key -> (text(key) + " " + passage.words()).strip())
                        .orElse(""));
    }

    /** Who signed the result, where the case left the step by itself when that was issued. */
    private Optional<String> signer(CaseView view, Passage passage) {
        return passage.isOpen() ? Optional.empty() : results.signer(view.results());
    }

    /** Which other agencies were asked, until when, and what they said; who was silent is named too. */
    private List<Block> consultations(CaseView view) {
        if (view.consultations().isEmpty()) {
            return List.of();
        }
        List<String> header = List.of(
                text("cases.asked-agency"),
                text("cases.question"),
                text("cases.asked-at"),
                text("cases.answer-due"),
                text("cases.answered-at"),
                text("cases.answer"));
        return List.of(
                Block.Paragraph.of(text("cases.consultations")),
                new Block.Table(
                        List.of(5, 6, 4, 4, 4, 6),
                        header,
                        view.consultations().stream().map(this::consultation).toList()));
    }

    private List<String> consultation(Consultation asked) {
        Consultation.Closing closing = asked.closing();
        return List.of(
                name(asked.agency()),
                asked.question(),
                moment(asked.askedAt()),
                moment(asked.due()),
                closing == null ? "" : moment(closing.at()),
                closing == null ? "" : (text(closing.reply().key()) + " " + closing.words()).strip());
    }

    private byte[] render(
            CaseView view,
            SheetForm form,
            AgencyId by,
            Instant at,
            List<Block> body,
            List<Slip.Signature> signatures,
            Optional<TrackingKey> key) {
        var day = VietnamTime.day(at);
        Agency agency = directory.agency(by, day);
        return new SlipRenderer()
                .render(new Slip(
                        Optional.of(
                                new Slip.Issuer(Optional.ofNullable(agency.parentLetterhead()), agency.letterhead())),
                        text("cases.sheet.source", "%02d".formatted(form.number())),
                        text("cases.sheet.number", view.one().code().value()),
                        List.of(text(form.key()).toUpperCase(Locale.ROOT)),
                        List.of(),
                        body,
                        text(
                                "cases.sheet.day",
                                agency.place(),
                                "%02d".formatted(day.getDayOfMonth()),
                                "%02d".formatted(day.getMonthValue()),
                                String.valueOf(day.getYear())),
                        signatures,
                        key.map(qr::of)));
    }

    /** Name and number, where there is one. */
    static String named(ApplicantFacts applicant) {
        return applicant.number().isEmpty() ? applicant.name() : applicant.name() + " (" + applicant.number() + ")";
    }

    private void said(List<Block> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(line(key, value));
        }
    }

    private Block line(String key, String value) {
        return Block.Paragraph.of(text(key, value));
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : directory.person(person).fullName();
    }

    private static String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, VietnamTime.ZONE));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Language.VI.locale());
    }
}
