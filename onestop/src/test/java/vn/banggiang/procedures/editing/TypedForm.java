package vn.banggiang.procedures.editing;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser sends of the form as the page shows it. */
public final class TypedForm {

    private TypedForm() {}

    public static MultiValueMap<String, String> of(EditedProcedure shown) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("MATTHC", shown.code());
        EditPart.SECTIONS.forEach(section -> fill(shown, "", section.parts(), fields));
        return fields;
    }

    private static void fill(
            EditedProcedure shown, String prefix, List<EditPart> parts, MultiValueMap<String, String> fields) {
        for (EditPart part : parts) {
            String path = prefix + part.name();
            switch (part.kind()) {
                case ROWS -> {
                    for (int row = 1; row <= shown.rows(path); row++) {
                        fill(shown, path + "[" + row + "].", part.below(), fields);
                    }
                }
                case EVENTS -> fields.addAll(path, shown.texts(path));
                default -> fields.add(path, shown.value(path).replace("\n", "\r\n"));
            }
        }
    }
}
