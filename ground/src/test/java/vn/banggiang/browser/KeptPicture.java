package vn.banggiang.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** A screenshot as the docs keep it: WebP, and taken anew only when it looks different from the one that is there. */
final class KeptPicture {

    /** Given the screenshot and what is kept, the picture to keep; nothing where two of a thousand points differ at most. */
    private static final String PICTURE = """
            async ([taken, kept]) => {
              const drawn = async (picture) => {
                const bitmap = await createImageBitmap(await (await fetch("data:;base64," + picture)).blob());
                const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
                canvas.getContext("2d").drawImage(bitmap, 0, 0);
                return canvas;
              };
              const points = (canvas) => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
              const now = await drawn(taken);
              if (kept !== "") {
                const before = await drawn(kept);
                if (before.width === now.width && before.height === now.height) {
                  const [a, b] = [points(before), points(now)];
                  let different = 0;
                  for (let i = 0; i < a.length; i += 4) {
                    if (Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]) > 48) different++;
                  }
                  if (different * 4 * 500 < a.length) return "";
                }
              }
              const blob = await now.convertToBlob({ type: "image/webp", quality: 0.9 });
              return new Uint8Array(await blob.arrayBuffer()).toBase64();
            }
            """;

    private KeptPicture() {}

    /** Writes it where the kept one lies, unless that one still shows the same. */
    static void keep(BrowserContext browser, byte[] screenshot, Path target) {
        try (Page blank = browser.newPage()) {
            String kept = Files.exists(target) ? text(Files.readAllBytes(target)) : "";
            Object picture = blank.evaluate(PICTURE, Arrays.asList(text(screenshot), kept));
            if (!"".equals(picture)) {
                Files.write(target, Base64.getDecoder().decode(String.valueOf(picture)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }
}
