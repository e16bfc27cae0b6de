package vn.banggiang.portal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.pictures.Crop;
import vn.banggiang.pictures.Picture;
import vn.banggiang.pictures.PictureState;
import vn.banggiang.portal.Portals.Portal;

/** Brings pictures to portals and waits until they can be shown. */
final class Drawings {

    private final SitePictures pictures;
    private final PictureForms forms;

    Drawings(BeanFactory beans) {
        this.pictures = beans.getBean(SitePictures.class);
        this.forms = beans.getBean(PictureForms.class);
    }

    /** Pictures of different colours are different pictures. */
    UUID shown(Portal portal, Color colour) {
        UUID id = pictures.bring(portal.editor(), portal.site().id(), "Ảnh.png", png(colour), Crop.WHOLE);
        awaitForms(id);
        return id;
    }

    void awaitForms(UUID id) {
        for (int tries = 0; tries < 600; tries++) {
            Picture picture = forms.of(List.of(id)).get(id);
            if (picture.state() != PictureState.WAITING) {
                return;
            }
            pause();
        }
        throw new AssertionError("still waits");
    }

    static String figure(UUID picture) {
        return "<figure><img data-picture=\"" + picture
                + "\" alt=\"Một dòng sông\"><figcaption>Sông</figcaption></figure>";
    }

    static InputStream png(Color colour) {
        var picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(colour);
        drawing.fillRect(0, 0, 600, 400);
        drawing.dispose();
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(content.toByteArray());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
