package vn.banggiang.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a JTE page itself contains: in its text, and in the attributes that people see or hear. */
final class PageWords {

    private static final Pattern INVISIBLE =
            Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|<(script|style|kbd)\\b.*?</\\1>|@raw.*?@endraw");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*@(?:import|param)\\b.*$");
    private static final Pattern SEEN_ATTRIBUTE =
            Pattern.compile("\\b(?:title|alt|placeholder|aria-label|aria-description|label)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern CONTENT = Pattern.compile("(?s)@`(.*?)`");
    private static final Pattern OPENING = Pattern.compile("\\$(?:unsafe)?\\{|!\\{|@[a-zA-Z][\\w.]*\\(");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern KEYWORD = Pattern.compile("@(?:else|endif|endfor|elseif)\\b|&[a-z]+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}[^\n]*");

    private final String page;

    PageWords(String page) {
        this.page = page;
    }

    List<String> find() {
        String rest =
                DECLARATION.matcher(INVISIBLE.matcher(page).replaceAll(" ")).replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher content = CONTENT.matcher(rest);
        while (content.find()) {
            words.addAll(new PageWords(content.group(1)).find());
            rest = content.replaceFirst(" ");
            content = CONTENT.matcher(rest);
        }
        String own = withoutJava(rest);
        SEEN_ATTRIBUTE.matcher(own).results().forEach(attribute -> note(attribute.group(1), words));
        note(KEYWORD.matcher(TAG.matcher(own).replaceAll("\n")).replaceAll(" "), words);
        return words;
    }

    private static void note(String text, List<String> words) {
        WORD.matcher(text).results().map(match -> match.group().strip()).forEach(words::add);
    }

    private static String withoutJava(String text) {
        var own = new StringBuilder();
        int position = 0;
        Matcher opening = OPENING.matcher(text);
        while (opening.find(position)) {
            own.append(text, position, opening.start());
            position = endOfJava(text, opening.end());
        }
        return own.append(text.substring(position)).toString();
    }

    private static int endOfJava(String text, int start) {
        int depth = 1;
        int position = start;
        char quote = 0;
        while (depth > 0 && position < text.length()) {
            char c = text.charAt(position++);
            if (quote != 0) {
                position += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
            }
        }
        return position;
    }
}
