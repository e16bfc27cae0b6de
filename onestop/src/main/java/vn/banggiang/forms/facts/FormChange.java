package vn.banggiang.forms.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One change to a form while it is built. The same once more changes nothing. */
public sealed interface FormChange {

    /** The form with the change; {@code forms.changed-meanwhile} where what it is about is not there any more. */
    FormDefinition on(FormDefinition form);

    /** Other words at its head. */
    record Headed(String title, String source) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            return new FormDefinition(title, source, form.pages());
        }
    }

    /** A page added at the end, or its title and condition changed; its questions stay. */
    record PagePut(String key, String title, Condition when) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            List<Question> questions = form.page(key).map(FormPage::questions).orElse(List.of());
            return form.with(put(form.pages(), new FormPage(key, title, when, questions), FormPage::key));
        }
    }

    /** A page taken away with its questions. */
    record PageRemoved(String key) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            return form.with(without(form.pages(), key, FormPage::key));
        }
    }

    /** A page put before the one that is at this position, counted from 0 without it. */
    record PageMoved(String key, int position) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            FormPage page = form.page(key).orElseThrow(FormChange::gone);
            return form.with(moved(form.pages(), page, position));
        }
    }

    /** A question added at the end of a page, or changed where it is. */
    record QuestionPut(String page, Question question) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            String where = form.pageOf(question.key()).map(FormPage::key).orElse(page);
            return onPage(form, where, questions -> put(questions, question, Question::key));
        }
    }

    /** A question taken away. */
    record QuestionRemoved(String key) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            Optional<FormPage> page = form.pageOf(key);
            return page.isEmpty()
                    ? form
                    : onPage(form, page.get().key(), questions -> without(questions, key, Question::key));
        }
    }

    /** A question put to a position of a page, counted from 0 without it. */
    record QuestionMoved(String key, String page, int position) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            Question question = form.question(key).orElseThrow(FormChange::gone);
            return onPage(
                    new QuestionRemoved(key).on(form),
                    page,
                    questions -> moved(
                            Stream.concat(questions.stream(), Stream.of(question))
                                    .toList(),
                            question,
                            position));
        }
    }

    /** A column added at the end of a table, or changed where it is. */
    record ColumnPut(String table, Question column) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            return onTable(form, table, columns -> put(columns, column, Question::key));
        }
    }

    /** A column taken away. */
    record ColumnRemoved(String table, String key) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            return onTable(form, table, columns -> without(columns, key, Question::key));
        }
    }

    /** A column put to a position of its table, counted from 0 without it. */
    record ColumnMoved(String table, String key, int position) implements FormChange {

        @Override
        public FormDefinition on(FormDefinition form) {
            return onTable(
                    form,
                    table,
                    columns -> moved(
                            columns,
                            columns.stream()
                                    .filter(column -> column.key().equals(key))
                                    .findFirst()
                                    .orElseThrow(FormChange::gone),
                            position));
        }
    }

    private static FormDefinition onPage(FormDefinition form, String key, UnaryOperator<List<Question>> change) {
        FormPage page = form.page(key).orElseThrow(FormChange::gone);
        return form.with(put(form.pages(), page.with(change.apply(page.questions())), FormPage::key));
    }

    private static FormDefinition onTable(FormDefinition form, String key, UnaryOperator<List<Question>> change) {
        Question table = form.question(key)
                .filter(question -> question.kind() == QuestionKind.ROWS)
                .orElseThrow(FormChange::gone);
        return new QuestionPut("", table.asking(change.apply(table.columns()))).on(form);
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, String> key) {
        if (all.stream().noneMatch(there -> key.apply(there).equals(key.apply(one)))) {
            return Stream.concat(all.stream(), Stream.of(one)).toList();
        }
        return all.stream()
                .map(there -> key.apply(there).equals(key.apply(one)) ? one : there)
                .toList();
    }

    private static <T> List<T> without(List<T> all, String gone, Function<T, String> key) {
        return all.stream().filter(one -> !key.apply(one).equals(gone)).toList();
    }

    private static <T> List<T> moved(List<T> all, T one, int position) {
        List<T> moved = new ArrayList<>(all);
        moved.remove(one);
        moved.add(Math.clamp(position, 0, moved.size()), one);
        return moved;
    }

    private static FormsException gone() {
        return FormsException.conflict("forms.changed-meanwhile");
    }
}
