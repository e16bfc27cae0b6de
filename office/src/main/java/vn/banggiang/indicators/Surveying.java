package vn.banggiang.indicators;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.SurveyForm.State;
import vn.banggiang.indicators.facts.Answer;
import vn.banggiang.indicators.facts.IndicatorsException;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Typed;
import vn.banggiang.storage.Sha256;
import vn.banggiang.tasks.Evidence;

/**
 * A form on its way: answered by the agency, looked through by the agency above, approved by whoever runs the survey. What is
 * approved is written down word for word with its hash; an edit takes the approval away.
 */
@Service
public class Surveying {

    private static final int LONGEST_WORD = 500;

    private final Campaigns campaigns;
    private final CampaignStore store;
    private final AnswerStore answers;
    private final SurveyEvidenceStore evidence;
    private final SurveyRights rights;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    Surveying(
            Campaigns campaigns,
            CampaignStore store,
            AnswerStore answers,
            SurveyEvidenceStore evidence,
            SurveyRights rights,
            Directory directory,
            Journal journal,
            Clock clock) {
        this.campaigns = campaigns;
        this.store = store;
        this.answers = answers;
        this.evidence = evidence;
        this.rights = rights;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** The form with what was said, beside the period before; {@code indicators.no-survey} where the reader has none. */
    @Transactional(readOnly = true)
    public Sheet see(Actor reader, CampaignId id, AgencyId agency) {
        Campaign campaign = campaigns.campaign(id);
        SurveyForm form = form(reader, campaign, agency);
        Map<ItemCode, Quantity> before = answers.before(campaign.period().last(), agency);
        Map<ItemCode, Answer> said = answers.of(id, agency);
        List<Line> lines = new ArrayList<>();
        for (Item item : campaign.asked(form.level())) {
            Quantity then = before.get(item.code());
            Answer now = said.getOrDefault(item.code(), Answer.none(item.code()));
            lines.add(new Line(item, now, then, then != null && now.isDoubtful(then)));
        }
        Optional<Lock> lock = lock(campaign, form);
        return new Sheet(
                campaign,
                form,
                directory.agency(agency),
                directory.agency(form.desk(campaign.runner())),
                lines,
                lock.orElse(null),
                lock.isEmpty() && rights.mayAnswer(reader, form),
                rights.mayCheck(reader, campaign, form),
                evidence.of(id, agency),
                answers.approvals(id, agency));
    }

    /**
     * Takes what was typed. What is not typed stays as it was; what somebody else said meanwhile is not overwritten: {@code
     * indicators.said-meanwhile}. {@code indicators.lock.…} where the form is locked.
     */
    @Transactional
    public void enter(Actor actor, CampaignId id, AgencyId agency, Map<ItemCode, Typed> typed) {
        Campaign campaign = campaigns.campaign(id);
        SurveyForm form = answered(actor, campaign, agency);
        Map<ItemCode, Answer> said = answers.of(id, agency);
        Instant now = clock.instant();
        int changed = 0;
        for (Item item : campaign.asked(form.level())) {
            Typed one = typed.get(item.code());
            Answer before = said.getOrDefault(item.code(), Answer.none(item.code()));
            if (one != null && !one.isUntouched()) {
                if (one.isEmpty()) {
                    throw unanswered(item);
                }
                changed += enter(campaign, agency, item, before, one.answer(item), actor, now) ? 1 : 0;
            }
        }
        if (changed == 0) {
            return;
        }
        edited(actor, form, now);
    }

    /** Adds files as an edit does it: refused where the form is locked, and an approval is taken away. */
    void attach(Actor actor, CampaignId id, AgencyId agency, int there, List<Evidence> files) {
        SurveyForm form = answered(actor, campaigns.campaign(id), agency);
        if (files.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        edited(actor, form, now);
        int position = there;
        for (Evidence file : files) {
            evidence.add(form, ++position, file, actor.person(), now);
        }
    }

    private void edited(Actor actor, SurveyForm form, Instant now) {
        if (form.state() == State.APPROVED) {
            answers.withdraw(form.campaign(), form.agency(), now);
            note(actor, "indicators.act.approval-withdrawn", form);
        }
        move(form, State.OPEN, form.word());
        note(actor, "indicators.act.entered", form);
    }

    private static IndicatorsException unanswered(Item item) {
        return IndicatorsException.invalid("value." + item.code(), "indicators.unanswered", item.name());
    }

    /** False where nothing is new in it. */
    private boolean enter(
            Campaign campaign, AgencyId agency, Item item, Answer before, Answer now, Actor actor, Instant at) {
        boolean same = before.isGiven()
                && now.line().equals(before.line())
                && now.words().equals(before.words());
        if (same) {
            return false;
        }
        if (now.version() != before.version() + 1 || !answers.add(campaign.id(), agency, now, actor.person(), at)) {
            throw meanwhile(item, answers.of(campaign.id(), agency).getOrDefault(item.code(), before));
        }
        return true;
    }

    private static IndicatorsException meanwhile(Item item, Answer other) {
        return other.quantity() instanceof Quantity.Known known
                ? IndicatorsException.conflict(
                        "indicators.said-meanwhile",
                        item.name(),
                        known.amount().stripTrailingZeros().toPlainString())
                : IndicatorsException.conflict("indicators.reasoned-meanwhile", item.name());
    }

    /** Takes what was typed and sends the form on its way, or does neither. */
    @Transactional
    public void enterAndSend(Actor actor, CampaignId id, AgencyId agency, Map<ItemCode, Typed> typed) {
        enter(actor, id, agency, typed);
        send(actor, id, agency);
    }

    /** Sends it on its way, once all is answered and what is doubtful is explained. */
    @Transactional
    public void send(Actor actor, CampaignId id, AgencyId agency) {
        Campaign campaign = campaigns.campaign(id);
        SurveyForm form = answered(actor, campaign, agency);
        if (form.state() == State.APPROVED) {
            return;
        }
        for (Line line : see(actor, id, agency).lines()) {
            if (!line.answer().isGiven()) {
                throw unanswered(line.item());
            }
            if (line.doubtful() && line.answer().words().isEmpty()) {
                throw IndicatorsException.invalid(
                        "words." + line.item().code(),
                        "indicators.unexplained",
                        line.item().name());
            }
        }
        move(form, form.sent(), "");
        note(actor, "indicators.act.sent", form);
    }

    /** Sends it on from where it lies: to whoever runs the survey, or approved. */
    @Transactional
    public void pass(Actor actor, CampaignId id, AgencyId agency) {
        Campaign campaign = campaigns.campaign(id);
        pass(actor, campaign, checked(actor, campaign, agency));
    }

    /** The same for all that lies before this person. */
    @Transactional
    public int passAll(Actor actor, CampaignId id) {
        Campaign campaign = campaigns.campaign(id);
        List<SurveyForm> mine = store.forms(id).stream()
                .filter(form -> rights.mayCheck(actor, campaign, form))
                .toList();
        mine.forEach(form -> pass(actor, campaign, form));
        return mine.size();
    }

    private void pass(Actor actor, Campaign campaign, SurveyForm form) {
        if (form.state() == State.SENT) {
            move(form, State.CHECKED, "");
            note(actor, "indicators.act.checked", form);
            return;
        }
        String content = content(campaign, form);
        move(form, State.APPROVED, "");
        Sha256 hash = Sha256.ofContent(content.getBytes(StandardCharsets.UTF_8));
        answers.approve(campaign.id(), form.agency(), content, hash.value(), actor.person(), clock.instant());
        note(actor, "indicators.act.approved", form);
    }

    /** Sends it back to the agency, with a word why. */
    @Transactional
    public void sendBack(Actor actor, CampaignId id, AgencyId agency, String word) {
        Campaign campaign = campaigns.campaign(id);
        SurveyForm form = checked(actor, campaign, agency);
        if (word.isBlank() || word.length() > LONGEST_WORD) {
            throw IndicatorsException.invalid("word", "indicators.no-word");
        }
        move(form, State.OPEN, word.strip());
        note(actor, "indicators.act.sent-back", form);
    }

    /** What is approved: which survey, which agency, a line an item in their order, and the files that show it. */
    private String content(Campaign campaign, SurveyForm form) {
        Map<ItemCode, Answer> said = answers.of(campaign.id(), form.agency());
        Stream<String> items = campaign.asked(form.level()).stream()
                .map(item ->
                        said.getOrDefault(item.code(), Answer.none(item.code())).line());
        Stream<String> files = evidence.of(campaign.id(), form.agency()).stream()
                .map(file -> "evidence " + file.file().sha256().value() + " " + file.name());
        return Stream.concat(items, files)
                .collect(Collectors.joining(
                        "\n",
                        "survey=%s\nagency=%s\nperiod=%s\n"
                                .formatted(
                                        campaign.id(),
                                        form.agency(),
                                        campaign.period().tag()),
                        "\n"));
    }

    private SurveyForm form(Actor reader, Campaign campaign, AgencyId agency) {
        return store.form(campaign.id(), agency)
                .filter(form -> rights.maySee(reader, campaign, form))
                .orElseThrow(() -> IndicatorsException.missing("indicators.no-survey"));
    }

    private SurveyForm answered(Actor actor, Campaign campaign, AgencyId agency) {
        SurveyForm form = form(actor, campaign, agency);
        if (!rights.mayAnswer(actor, form)) {
            throw IndicatorsException.forbidden("indicators.only-asked");
        }
        lock(campaign, form).ifPresent(lock -> {
            throw IndicatorsException.conflict(lock.key());
        });
        return form;
    }

    private SurveyForm checked(Actor actor, Campaign campaign, AgencyId agency) {
        SurveyForm form = form(actor, campaign, agency);
        if (form.state() != State.SENT && form.state() != State.CHECKED) {
            throw IndicatorsException.conflict("indicators.not-sent");
        }
        if (!rights.mayCheck(actor, campaign, form)) {
            throw IndicatorsException.forbidden("indicators.only-checker");
        }
        return form;
    }

    private Optional<Lock> lock(Campaign campaign, SurveyForm form) {
        return form.lock().or(() -> campaign.lock(VietnamTime.today(clock)));
    }

    private void move(SurveyForm form, State to, String word) {
        if (!store.move(form, to, word, clock.instant())) {
            throw IndicatorsException.conflict("indicators.moved-meanwhile");
        }
    }

    private void note(Actor actor, String act, SurveyForm form) {
        journal.record(new JournalEntry(
                actor.person().value(),
                actor.agency().value(),
                act,
                "survey:" + form.campaign(),
                Map.of("agency", form.agency().toString())));
    }

    /**
     * One item of a form.
     *
     * @param before what was said of the period before; null where nothing was asked
     * @param doubtful whether somebody would ask about the difference
     */
    public record Line(Item item, Answer answer, @Nullable Quantity before, boolean doubtful) {}

    /**
     * A form before its reader.
     *
     * @param desk the agency that looks through it now, or once it is sent
     * @param lock why nothing is entered; null where it may be
     * @param answers whether the reader may
     * @param checks whether it lies before the reader
     */
    public record Sheet(
            Campaign campaign,
            SurveyForm form,
            Agency agency,
            Agency desk,
            List<Line> lines,
            @Nullable Lock lock,
            boolean answers,
            boolean checks,
            List<Evidence> evidence,
            List<Approval> approvals) {

        /** Copies the lists. */
        public Sheet {
            lines = List.copyOf(lines);
            evidence = List.copyOf(evidence);
            approvals = List.copyOf(approvals);
        }
    }
}
