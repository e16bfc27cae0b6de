package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.participation.Answering;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Asking;
import vn.banggiang.participation.CommentId;
import vn.banggiang.participation.Commenting;
import vn.banggiang.participation.ConsultationId;
import vn.banggiang.participation.ConsultationText;
import vn.banggiang.participation.Consulting;
import vn.banggiang.participation.Moderating;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.participation.Weighing;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/**
 * What citizens of the demonstration ask, and say of drafts and pages, at the portals of some agencies. Every act has an id of its own,
 * so that a start that was killed goes on where it was.
 */
@Component
class ParticipationAtWork {

    private static final ParticipationStory STORY = ParticipationStory.read();
    private static final int SITES = 5;
    private static final int QUESTIONS_OF_A_SITE = 8;

    private final Asking asking;
    private final Moderating moderating;
    private final Answering answering;
    private final Consulting consulting;
    private final Commenting commenting;
    private final Weighing weighing;
    private final RemarksAtWork remarks;
    private final Directory directory;
    private final Clock clock;

    ParticipationAtWork(
            Asking asking,
            Moderating moderating,
            Answering answering,
            Consulting consulting,
            Commenting commenting,
            Weighing weighing,
            RemarksAtWork remarks,
            Directory directory,
            Clock clock) {
        this.asking = asking;
        this.moderating = moderating;
        this.answering = answering;
        this.consulting = consulting;
        this.commenting = commenting;
        this.weighing = weighing;
        this.remarks = remarks;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Plays what was not played yet.
     *
     * @param casts of the agencies that have portals, the province first
     */
    void play(List<PortalCast> casts, BooleanSupplier stopped) {
        for (int site = 0; site < Math.min(SITES, casts.size()); site++) {
            PortalCast cast = casts.get(site);
            for (int number = 0; number < QUESTIONS_OF_A_SITE && !stopped.getAsBoolean(); number++) {
                question(cast, site * QUESTIONS_OF_A_SITE + number, number);
            }
            if (!stopped.getAsBoolean()) {
                remarks.play(cast, STORY.remarks());
            }
        }
        if (!casts.isEmpty() && !stopped.getAsBoolean()) {
            clerk(casts.getFirst()).ifPresent(clerk -> drafts(casts.getFirst(), clerk));
        }
    }

    /** One is over and answered, one runs, one is to come. */
    private void drafts(PortalCast cast, Actor clerk) {
        ParticipationStory.Draft over = STORY.drafts().getFirst();
        open(cast, clerk, over, 90, -20);
        comment(over, at(60));
        answer(cast, clerk, over);
        open(cast, clerk, STORY.drafts().get(1), 20, 45);
        comment(STORY.drafts().get(1), at(3));
        open(cast, clerk, STORY.drafts().getLast(), -5, 70);
    }

    /** Of eight questions three are published; the others stand in every state before, and one was refused. */
    private void question(PortalCast cast, int one, int number) {
        ParticipationStory.Asked told =
                STORY.questions().get(one % STORY.questions().size());
        QuestionId id = new QuestionId(id("question " + cast.agency().code() + number));
        AskedText text = new AskedText(told.title(), told.words());
        AgencyId agency = cast.agency().id();
        Played.act(at(30 - number * 4), () -> {
            Asker asker = new Asker(STORY.asker(), "", STORY.telephone());
            asking.ask(id, agency, told.field(), text, asker, number % 2 == 0);
        });
        if (number == 7) {
            return;
        }
        Instant read = at(29 - number * 4);
        if (number == 6) {
            Played.act(read, () -> moderating.refuse(cast.leader(), id, "Nội dung này đã được trả lời ở mục Hỏi đáp."));
            return;
        }
        Played.act(read, () -> moderating.accept(cast.leader(), id, told.field(), text));
        if (number == 5) {
            return;
        }
        Played.act(
                read, () -> moderating.assign(cast.leader(), id, cast.editor().person(), null, ""));
        if (number == 4) {
            return;
        }
        Played.act(at(27 - number * 4), () -> answering.answer(cast.editor(), id, rich(told.answer() + STORY.note())));
        if (number != 3) {
            Played.act(at(26 - number * 4), () -> answering.approve(cast.leader(), id));
        }
    }

    private void open(PortalCast cast, Actor clerk, ParticipationStory.Draft draft, int daysAgo, int until) {
        ConsultationId id = new ConsultationId(id("draft " + draft.title()));
        Instant begun = at(Math.max(0, daysAgo));
        LocalDate today = VietnamTime.today(clock);
        ConsultationText text = new ConsultationText(
                draft.title(), rich(draft.body()), true, today.minusDays(daysAgo), today.plusDays(until));
        Played.act(begun, () -> consulting.save(clerk, id, text, List.of()));
        Played.act(begun, () -> consulting.publish(cast.leader(), id));
    }

    private void comment(ParticipationStory.Draft draft, Instant at) {
        ConsultationId on = new ConsultationId(id("draft " + draft.title()));
        Asker asker = new Asker(STORY.asker(), "", STORY.telephone());
        for (ParticipationStory.Said said : STORY.comments()) {
            Played.act(at, () -> commenting.comment(commentId(draft, said), on, said.words(), asker, true, true));
        }
    }

    private void answer(PortalCast cast, Actor clerk, ParticipationStory.Draft draft) {
        ConsultationId on = new ConsultationId(id("draft " + draft.title()));
        for (ParticipationStory.Said said : STORY.comments()) {
            CommentId comment = commentId(draft, said);
            Played.act(at(40), () -> weighing.take(clerk, comment, said.words()));
            Played.act(at(15), () -> weighing.decide(clerk, comment, said.outcome(), said.why()));
        }
        Played.act(at(12), () -> consulting.answer(clerk, on, rich(STORY.summary())));
        Played.act(at(10), () -> consulting.approveAnswer(cast.leader(), on));
    }

    private Optional<Actor> clerk(PortalCast cast) {
        return directory.holders(cast.agency().id(), Role.CLERK).stream()
                .findFirst()
                .map(post ->
                        new Actor(post.person(), post.fullName(), cast.agency().id(), Set.of(Role.CLERK), Set.of()));
    }

    private Instant at(int daysAgo) {
        return VietnamTime.start(VietnamTime.today(clock).minusDays(daysAgo)).plus(9, ChronoUnit.HOURS);
    }

    private static RichText rich(String html) {
        return Cleaner.clean(html).text();
    }

    private static CommentId commentId(ParticipationStory.Draft draft, ParticipationStory.Said said) {
        return new CommentId(id("comment " + draft.title() + said.words()));
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("banggiang/demonstration/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
