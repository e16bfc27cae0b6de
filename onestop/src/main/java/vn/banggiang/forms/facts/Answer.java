package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a question is answered with; each kind of question has one kind of answer. */
public sealed interface Answer {

    /** Letters: lines, texts, names, numbers of identity, of telephones, e-mail. */
    record Text(String text) implements Answer {}

    /** A number without trailing zeros, or an amount in đồng. */
    record Amount(BigDecimal amount) implements Answer {}

    /** A day. */
    record Day(LocalDate day) implements Answer {}

    /** Yes or no; a statement is always agreed to. */
    record YesNo(boolean yes) implements Answer {}

    /** Key of one choice. */
    record Chosen(String choice) implements Answer {}

    /** Keys of several choices, in the order of the form. */
    record Several(List<String> choices) implements Answer {

        /** Copies the list. */
        public Several {
            choices = List.copyOf(choices);
        }
    }

    /** Where somebody lives or something stands; {@code street} may be empty. */
    record Place(String province, String commune, String street) implements Answer {}

    /** Rows of a table, each with the answers of its columns. */
    record Rows(List<Answers> rows) implements Answer {

        /** Copies the list. */
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** References of files, as whoever keeps them names them. */
    record Papers(List<String> files) implements Answer {

        /** Copies the list. */
        public Papers {
            files = List.copyOf(files);
        }
    }
}
