package vn.banggiang.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.banggiang.applying.Offers;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.Forms;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.refusal.Refusal;

/** The demonstration's procedures that are applied for on line: those for which there is a form. */
@Component
class OnLineAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(OnLineAtWork.class);

    private final ProceduresInForce procedures;
    private final Forms forms;
    private final Offers offers;
    private final Directory directory;

    OnLineAtWork(ProceduresInForce procedures, Forms forms, Offers offers, Directory directory) {
        this.procedures = procedures;
        this.forms = forms;
        this.offers = offers;
        this.directory = directory;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        for (FormsAtWork.Told told : FormsAtWork.STORY.forms()) {
            if (!stopped.getAsBoolean()) {
                procedures
                        .called(ProcedureStory.Told.code(told.procedure()))
                        .ifPresent(procedure -> open(procedure, told.code()));
            }
        }
    }

    private void open(ProcedureInForce procedure, String code) {
        Optional<FormVersion> form = forms.newest(procedure.keeper(), code);
        List<Post> staff = directory.staff(procedure.keeper());
        Optional<Actor> leader = staff.stream()
                .filter(post -> post.role() == Role.LEADER)
                .findFirst()
                .map(post -> OfficeCast.actor(staff, post));
        if (form.isEmpty() || leader.isEmpty() || offers.of(procedure.id()).isPresent()) {
            return;
        }
        refusal(() -> offers.tie(
                        leader.get(), procedure.facts().code(), form.get().form()))
                .ifPresent(why -> LOG.info("demonstration goes on without an act: {}", why));
    }

    private static Optional<String> refusal(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal otherwise) {
            return Optional.of(otherwise.key());
        }
    }
}
