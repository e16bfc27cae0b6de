package vn.banggiang.forms.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/** Makes answers to a form from a seed: mostly such as a program sends that does it right, and some that are not. */
final class EveryAnswer {

    private static final int RIGHT = 14;

    private final Random random;

    EveryAnswer(long seed) {
        random = new Random(seed);
    }

    /** An answer to each question, whether or not it is asked. */
    ObjectNode all(Stream<Question> questions) {
        ObjectNode node = FormJson.MAPPER.createObjectNode();
        questions
                .filter(question -> question.kind() != QuestionKind.NOTE)
                .filter(question -> question.required() || random.nextInt(4) > 0)
                .forEach(question -> put(node, question));
        return node;
    }

    private void put(ObjectNode node, Question question) {
        String key = question.key();
        if (random.nextInt(RIGHT) == 0) {
            wrong(node, key);
            return;
        }
        switch (question.kind()) {
            case NUMBER, MONEY -> node.put(key, number(question));
            case YES_NO -> node.put(key, random.nextBoolean());
            case STATEMENT -> node.put(key, random.nextInt(RIGHT) > 0);
            case ONE_CHOICE -> node.put(key, choice(question).key());
            case CHOICES ->
                question.choices().stream()
                        .filter(choice -> random.nextBoolean())
                        .forEach(choice -> list(node, key).add(choice.key()));
            case PAPER -> files(list(node, key), question);
            case ADDRESS -> place(node.putObject(key));
            case ROWS -> rows(node.putArray(key), question);
            case DATE ->
                node.put(
                        key,
                        one(
                                "2026-01-31",
                                "1950-12-01",
                                "2026-02-30",
                                "2026-13-01",
                                "2024-02-29",
                                "2023-02-29",
                                "1899-12-31",
                                "2199-01-01",
                                "26-1-1"));
            case IDENTITY_NUMBER ->
                node.put(key, one("001187000018", "001 187 000 018", "00118700001", "001187000018 "));
            case PHONE -> node.put(key, one("0912345678", "+84912345678", "0912 345 678", "091", "09123456789"));
            case EMAIL -> node.put(key, one("a@b.vn", "a@b", "a@b.c.vn", " a@b.vn", "a b@c.vn", "a@b..vn", "a@b.vn."));
            case SHORT_TEXT, LONG_TEXT, PERSON_NAME -> node.put(key, text(question));
            case NOTE -> throw new IllegalStateException();
        }
    }

    private ArrayNode list(ObjectNode node, String key) {
        return node.get(key) instanceof ArrayNode list ? list : node.putArray(key);
    }

    private BigDecimal number(Question question) {
        BigDecimal most = question.limits().most();
        int whole = random.nextInt(most == null ? 20 : most.intValue() + 3) - 1;
        return BigDecimal.valueOf(whole).add(new BigDecimal(one("0", "0", "0", "0.5", "0.25", "0.001", "0.0")));
    }

    private String text(Question question) {
        return switch (random.nextInt(12)) {
            case 0 -> "x".repeat(question.letters());
            case 1 -> "x".repeat(question.letters() + 1);
            case 2 -> "\u00a0";
            case 3 -> " ";
            case 4 -> "hai  lần  trắng ";
            case 5 -> "𝔾".repeat(Math.min(question.letters(), 300));
            case 6 -> "a\nb";
            case 7 -> "e\u0302\u0301";
            case 8 -> "\u0007";
            case 9 -> "\u200b";
            default -> "Chữ " + random.nextInt(9);
        };
    }

    private Choice choice(Question question) {
        return question.choices().get(random.nextInt(question.choices().size()));
    }

    private void files(ArrayNode list, Question question) {
        int many = random.nextInt(question.files() + 2);
        for (int file = 0; file < many; file++) {
            list.add(random.nextInt(20) == 0 ? "f0" : "f" + file);
        }
    }

    private void place(ObjectNode place) {
        place.put("province", one("Cao Bằng", "Cao Bằng", "Cao Bằng", ""));
        if (random.nextInt(8) > 0) {
            place.put("commune", one("Thục Phán", "Nùng Trí Cao", "Tân Giang"));
        }
        if (random.nextBoolean()) {
            place.put("street", one("Tổ 7", "Tổ 8", "Tổ 9", " ", ""));
        }
        if (random.nextInt(20) == 0) {
            place.put("country", "VN");
        }
    }

    private void rows(ArrayNode rows, Question table) {
        int most = Math.min(table.rows() + 1, 4);
        int many = random.nextInt(most + 1);
        for (int row = 0; row < many; row++) {
            rows.add(all(table.columns().stream()));
        }
    }

    private void wrong(ObjectNode node, String key) {
        switch (random.nextInt(8)) {
            case 0 -> node.putNull(key);
            case 1 -> node.put(key, "");
            case 2 -> node.put(key, 5);
            case 3 -> node.put(key, true);
            case 4 -> node.putArray(key);
            case 5 -> node.putObject(key);
            case 6 -> node.putArray(key).add(1);
            default -> node.put(key, "không có");
        }
    }

    private String one(String... texts) {
        return List.of(texts).get(random.nextInt(texts.length));
    }
}
