package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.json.FormJson;
import vn.banggiang.identity.Actor;

/**
 * The demonstration's forms: a head of unit of the agency that keeps the procedure writes each, its leader publishes it. What is
 * published already is left as visitors made it.
 */
@Component
class FormsAtWork {

    static final Story STORY = Story.read();

    private final Forms forms;
    private final Directory directory;

    FormsAtWork(Forms forms, Directory directory) {
        this.forms = forms;
        this.directory = directory;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        for (Told told : STORY.forms()) {
            if (!stopped.getAsBoolean()) {
                publish(told);
            }
        }
    }

    private void publish(Told told) {
        Optional<AgencyId> keeper = told.keepers().stream()
                .flatMap(name -> directory.called(name).stream())
                .filter(agency -> !directory.holders(agency, Role.LEADER).isEmpty())
                .findFirst();
        Optional<Actor> writer = keeper.flatMap(agency -> holder(agency, Role.HEAD_OF_UNIT));
        Optional<Actor> publisher = keeper.flatMap(agency -> holder(agency, Role.LEADER));
        if (keeper.isEmpty() || writer.isEmpty() || publisher.isEmpty()) {
            return;
        }
        Played.act(() -> publish(told, writer.get(), publisher.get()));
    }

    private void publish(Told told, Actor writer, Actor publisher) {
        if (forms.newest(writer.agency(), told.code()).isEmpty()) {
            FormView draft = forms.write(writer, writer.agency(), told.code(), told.definition());
            forms.publish(publisher, draft.form().id(), draft.mark());
        }
    }

    private Optional<Actor> holder(AgencyId agency, Role role) {
        List<Post> staff = directory.staff(agency);
        return staff.stream()
                .filter(post -> post.role() == role)
                .findFirst()
                .map(post -> OfficeCast.actor(staff, post));
    }

    /** The file beside this program. */
    record Story(String about, List<Told> forms) {

        static Story read() {
            try (InputStream json = new ClassPathResource("demonstration/forms.json").getInputStream()) {
                return JsonMapper.shared().readValue(json, Story.class);
            } catch (IOException missing) {
                throw new UncheckedIOException("the demonstration's forms are missing from the program", missing);
            }
        }
    }

    /**
     * One form.
     *
     * @param procedure number of the procedure that is applied for with it
     * @param keepers names of who keeps it, of which the first counts that there is: departments were merged
     */
    record Told(String code, int procedure, List<String> keepers, JsonNode form) {

        FormDefinition definition() {
            return FormJson.read(form.toString().getBytes(StandardCharsets.UTF_8))
                    .definition()
                    .orElseThrow();
        }
    }
}
