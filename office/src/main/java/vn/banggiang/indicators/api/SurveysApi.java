package vn.banggiang.indicators.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.indicators.Approval;
import vn.banggiang.indicators.Campaign;
import vn.banggiang.indicators.CampaignId;
import vn.banggiang.indicators.Campaigns;
import vn.banggiang.indicators.Lock;
import vn.banggiang.indicators.SurveyForm.State;
import vn.banggiang.indicators.Surveying;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Typed;

/** Surveys for programs: what people do in pages, by the same services. */
@RestController
@RequestMapping("/api/v1/surveys")
class SurveysApi {

    private final Campaigns campaigns;
    private final Surveying surveying;

    SurveysApi(Campaigns campaigns, Surveying surveying) {
        this.campaigns = campaigns;
        this.surveying = surveying;
    }

    /** Those that concern the caller, the newest first. */
    @GetMapping
    List<SurveyBody> surveys(@AuthenticationPrincipal SignedIn caller) {
        return campaigns.of(caller.actor()).stream().map(SurveyBody::of).toList();
    }

    /** One with its forms, as far as the caller may see them. */
    @GetMapping("/{id}")
    BoardBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        Campaigns.Board board = campaigns.board(caller.actor(), new CampaignId(id));
        return new BoardBody(
                SurveyBody.of(board.campaign()),
                board.lines().stream()
                        .map(line -> new FormLineBody(
                                line.agency().id().value(),
                                line.agency().code().value(),
                                line.agency().name(),
                                line.form().state()))
                        .toList());
    }

    /** An agency's form, each item with its version. */
    @GetMapping("/{id}/forms/{agency}")
    FormBody form(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID agency) {
        return FormBody.of(surveying.see(caller.actor(), new CampaignId(id), new AgencyId(agency)));
    }

    /** Takes answers; {@code version} is that of the answer that is replaced. What is not named stays as it was. */
    @PutMapping("/{id}/forms/{agency}")
    FormBody enter(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestBody AnswersBody body) {
        Map<ItemCode, Typed> typed = new HashMap<>();
        for (TypedBody one : body.answers() == null ? List.<TypedBody>of() : body.answers()) {
            typed.put(
                    new ItemCode(text(one.item())),
                    new Typed(text(one.value()), text(one.reason()), text(one.words()), one.version()));
        }
        surveying.enter(caller.actor(), new CampaignId(id), new AgencyId(agency), typed);
        return form(caller, id, agency);
    }

    @PostMapping("/{id}/forms/{agency}/send")
    FormBody send(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID agency) {
        surveying.send(caller.actor(), new CampaignId(id), new AgencyId(agency));
        return form(caller, id, agency);
    }

    /** Sends it on from where it lies. */
    @PostMapping("/{id}/forms/{agency}/pass")
    FormBody pass(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID agency) {
        surveying.pass(caller.actor(), new CampaignId(id), new AgencyId(agency));
        return form(caller, id, agency);
    }

    /** Sends it back with a word why. */
    @PostMapping("/{id}/forms/{agency}/send-back")
    FormBody sendBack(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestBody WordBody body) {
        surveying.sendBack(caller.actor(), new CampaignId(id), new AgencyId(agency), text(body.word()));
        return form(caller, id, agency);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** Why it goes back. */
    record WordBody(@Nullable String word) {}

    /** What is answered. */
    record AnswersBody(@Nullable List<TypedBody> answers) {}

    /** A value as people type it, or a reason why there is none. */
    record TypedBody(
            @Nullable String item,
            @Nullable String value,
            @Nullable String reason,
            @Nullable String words,
            int version) {}

    /** A survey. */
    record SurveyBody(UUID id, String name, String period, LocalDate first, LocalDate last, boolean closed) {

        static SurveyBody of(Campaign campaign) {
            return new SurveyBody(
                    campaign.id().value(),
                    campaign.name(),
                    campaign.period().tag(),
                    campaign.first(),
                    campaign.last(),
                    campaign.closedAt() != null);
        }
    }

    /** How far an agency has come. */
    record FormLineBody(UUID agency, String code, String name, State state) {}

    /** A survey with its forms. */
    record BoardBody(SurveyBody survey, List<FormLineBody> forms) {}

    /** That it was approved; {@code withdrawnAt} is absent while that holds. */
    record ApprovalBody(
            int number, String sha256, Instant at, @Nullable Instant withdrawnAt) {

        static ApprovalBody of(Approval approval) {
            return new ApprovalBody(approval.number(), approval.sha256(), approval.at(), approval.withdrawnAt());
        }
    }

    /**
     * A form.
     *
     * @param lock why nothing is entered; absent where it may be
     */
    record FormBody(
            UUID survey,
            UUID agency,
            State state,
            @Nullable Lock lock,
            List<AnswerBody> answers,
            List<ApprovalBody> approvals) {

        static FormBody of(Surveying.Sheet sheet) {
            return new FormBody(
                    sheet.campaign().id().value(),
                    sheet.agency().id().value(),
                    sheet.form().state(),
                    sheet.lock(),
                    sheet.lines().stream().map(AnswerBody::of).toList(),
                    sheet.approvals().stream().map(ApprovalBody::of).toList());
        }
    }

    /** One item with what was said of it. */
    record AnswerBody(
            String item,
            String name,
            Item.Kind kind,
            String unit,
            @Nullable BigDecimal value,
            @Nullable Reason reason,
            String words,
            int version,
            boolean doubtful) {

        static AnswerBody of(Surveying.Line line) {
            Quantity said = line.answer().quantity();
            return new AnswerBody(
                    line.item().code().value(),
                    line.item().name(),
                    line.item().kind(),
                    line.item().unit().toString(),
                    said instanceof Quantity.Known known ? known.amount() : null,
                    said instanceof Quantity.None none ? none.reason() : null,
                    line.answer().words(),
                    line.answer().version(),
                    line.doubtful());
        }
    }
}
