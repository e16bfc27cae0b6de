package vn.banggiang.forms;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.forms.facts.FormChange;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.identity.Actor;

/** Forms of agencies: entered, built, laid before a leader, published in versions that never change. */
@Service
public class Forms {

    private final FormStore store;
    private final FormRights rights;
    private final Journal journal;
    private final Clock clock;

    Forms(FormStore store, FormRights rights, Journal journal, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the person may see of it; {@code forms.not-found} where that is nothing. */
    @Transactional(readOnly = true)
    public FormView see(Actor reader, FormId id) {
        return seen(reader, store.find(id).orElseThrow(Forms::notFound));
    }

    /** The agency's form with this code, if the person may see anything of it. */
    @Transactional(readOnly = true)
    public Optional<FormView> called(Actor reader, AgencyId agency, String code) {
        return store.called(agency, code)
                .map(this::view)
                .filter(view -> isVisible(reader, view))
                .map(view -> seen(reader, view.form()));
    }

    /** A published version, for whoever keeps answers to it. */
    @Transactional(readOnly = true)
    public Optional<FormVersion> version(FormId id, int number) {
        return store.version(id, number);
    }

    /** The version that was published last: what people fill in now. */
    @Transactional(readOnly = true)
    public Optional<FormVersion> newest(FormId id) {
        return store.newest(id);
    }

    /** The version that was published last of the agency's form with this code. */
    @Transactional(readOnly = true)
    public Optional<FormVersion> newest(AgencyId agency, String code) {
        return store.called(agency, code).flatMap(form -> store.newest(form.id()));
    }

    /** Enters a new form of the agency; the same id once more changes nothing. */
    @Transactional
    public FormView enter(Actor writer, FormId id, AgencyId agency, String code, String title) {
        rights.requireWriter(writer, agency);
        var form = new Form(id, agency, code, writer.person(), clock.instant());
        if (store.add(form)) {
            store.write(form, new FormDefinition(title, "", List.of()), writer.person(), clock.instant());
            note(writer, "forms.act.entered", id, Map.of("code", code));
        }
        Form there = store.find(id).orElseThrow(() -> FormsException.conflict("forms.code-taken"));
        return see(writer, there.id());
    }

    /** Writes a whole definition as the next version of the agency's form with this code, which is entered where it is not there. */
    @Transactional
    public FormView write(Actor writer, AgencyId agency, String code, FormDefinition definition) {
        Form form = store.called(agency, code)
                .orElseGet(() -> enter(writer, FormId.random(), agency, code, definition.title())
                        .form());
        FormView before = locked(form.id());
        rights.requireWriter(writer, agency);
        put(writer, before, definition);
        return see(writer, form.id());
    }

    /**
     * Changes one thing. The same once more changes nothing.
     *
     * @param mark of the state that was read; {@code forms.changed-meanwhile} where somebody changed it since
     */
    @Transactional
    public FormView change(Actor writer, FormId id, String mark, FormChange change) {
        FormView before = built(writer, id);
        FormDefinition changed = change.on(before.definition());
        if (!changed.equals(before.definition())) {
            requireRead(before, mark);
            put(writer, before, changed);
        }
        return see(writer, id);
    }

    /** Lays the next version before the leaders; {@code forms.has-faults} while its check finds any. */
    @Transactional
    public void propose(Actor writer, FormId id, String mark) {
        FormView view = built(writer, id);
        FormDraft draft = view.next().orElseThrow(() -> FormsException.conflict("forms.nothing-to-publish"));
        requireRead(view, mark);
        requireWhole(draft);
        if (draft.proposer().isEmpty()) {
            store.propose(id, writer.person(), clock.instant());
            note(writer, "forms.act.proposed", id, Map.of());
        }
    }

    /** Publishes the next version, in which the publisher had no hand. Twice is once. */
    @Transactional
    public FormVersion publish(Actor publisher, FormId id, String mark) {
        FormView view = locked(id);
        if (!isVisible(publisher, view)) {
            throw notFound();
        }
        rights.requirePublisher(publisher, view.form().agency());
        if (view.next().isEmpty() && view.mark().equals(mark)) {
            return view.newest().orElseThrow();
        }
        FormDraft draft = view.next().orElseThrow(() -> FormsException.conflict("forms.nothing-to-publish"));
        requireRead(view, mark);
        requireWhole(draft);
        if (draft.writers().contains(publisher.person())) {
            throw FormsException.forbidden("forms.author-publishes-not");
        }
        int number = view.newest().map(FormVersion::number).orElse(0) + 1;
        store.publish(view.form(), number, draft, publisher.person(), clock.instant());
        store.drop(id);
        note(publisher, "forms.act.published", id, Map.of("number", String.valueOf(number)));
        return store.version(id, number).orElseThrow();
    }

    /** Gives up what was changed since the last publication. */
    @Transactional
    public void discard(Actor writer, FormId id, String mark) {
        FormView view = built(writer, id);
        if (view.next().isEmpty() || view.versions().isEmpty()) {
            return;
        }
        requireRead(view, mark);
        store.drop(id);
        note(writer, "forms.act.discarded", id, Map.of());
    }

    private void put(Actor writer, FormView before, FormDefinition definition) {
        FormId id = before.form().id();
        if (before.next().isPresent() && before.definition().equals(definition)) {
            return;
        }
        if (before.newest().filter(last -> last.definition().equals(definition)).isPresent()) {
            store.drop(id);
        } else {
            store.write(before.form(), definition, writer.person(), clock.instant());
        }
        note(writer, "forms.act.changed", id, Map.of());
    }

    private FormView built(Actor writer, FormId id) {
        FormView view = locked(id);
        if (!isVisible(writer, view)) {
            throw notFound();
        }
        rights.requireWriter(writer, view.form().agency());
        return view;
    }

    private FormView locked(FormId id) {
        return view(store.locked(id).orElseThrow(Forms::notFound));
    }

    private FormView view(Form form) {
        return new FormView(form, store.draft(form.id()).orElse(null), store.versions(form.id()));
    }

    /** Without the draft for who may not see it. */
    private FormView seen(Actor reader, Form form) {
        FormView view = view(form);
        if (!isVisible(reader, view)) {
            throw notFound();
        }
        return rights.mayWrite(reader, form.agency()) ? view : new FormView(form, null, view.versions());
    }

    private boolean isVisible(Actor reader, FormView view) {
        return !view.versions().isEmpty() || rights.mayWrite(reader, view.form().agency());
    }

    private static void requireRead(FormView view, String mark) {
        if (!view.mark().equals(mark)) {
            throw FormsException.conflict("forms.changed-meanwhile");
        }
    }

    private static void requireWhole(FormDraft draft) {
        if (!draft.definition().check().isEmpty()) {
            throw FormsException.conflict("forms.has-faults");
        }
    }

    private void note(Actor by, String act, FormId form, Map<String, String> details) {
        journal.record(new JournalEntry(by.person().value(), by.agency().value(), act, "form:" + form, details));
    }

    private static FormsException notFound() {
        return FormsException.missing("forms.not-found");
    }
}
