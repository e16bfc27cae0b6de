package vn.banggiang.directory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.words.Folding;

/** Finds people by words of their names. It reads all of them: a province has some ten thousand, and few ask. */
@Component
class PeopleSearch {

    private final JdbcClient jdbc;

    PeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> search(String text, int limit) {
        String[] words = Folding.fold(text).split(" ", -1);
        List<Person> found = new ArrayList<>();
        if (words[0].isEmpty()) {
            return found;
        }
        jdbc.sql(PersonRows.SELECT + " ORDER BY full_name, staff_code").query((RowCallbackHandler) row -> {
            Person person = PersonRows.person(row, 0);
            if (found.size() < limit && has(person, words)) {
                found.add(person);
            }
        });
        return found;
    }

    private static boolean has(Person person, String[] words) {
        String name = " " + Folding.fold(person.fullName() + " " + person.staffCode()) + " ";
        for (String word : words) {
            if (!name.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
