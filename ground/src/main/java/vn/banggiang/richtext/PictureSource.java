package vn.banggiang.richtext;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a picture's bytes are.
 *
 * @param width of the largest form in pixels
 * @param height of the largest form in pixels
 * @param forms at least one; the last of them is what a browser takes that knows none of the kinds before it
 */
public record PictureSource(int width, int height, List<Form> forms) {

    public PictureSource {
        forms = List.copyOf(forms);
    }

    /** Its forms of one kind, as {@code srcset} lists them. */
    public String widths(String mediaType) {
        return forms.stream()
                .filter(form -> form.mediaType().equals(mediaType))
                .map(form -> form.address() + " " + form.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /**
     * The picture in one kind and width.
     *
     * @param mediaType such as {@code image/webp}
     * @param width in pixels
     * @param address on this site
     */
    public record Form(String mediaType, int width, String address) {}
}
