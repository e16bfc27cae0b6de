package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.banggiang.browser.DocPictures;

/** Because a picture that no page shows is looked at by nobody and carried by everybody who clones. */
class PicturesRule {

    @Test
    void everyPictureIsShownAndEveryPictureShownIsThere() {
        assertThat(DocPictures.kept()).isEqualTo(DocPictures.shown());
    }
}
