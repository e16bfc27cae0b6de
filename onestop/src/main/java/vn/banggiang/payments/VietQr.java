package vn.banggiang.payments;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request for a transfer within Vietnam, as a QR that any bank's application reads (NAPAS QR for fast transfers, after EMV
 * QRCPS Merchant-Presented Mode): fields of two digits for what it is, two for its length, and the value.
 *
 * @param bank six digits by which NAPAS knows the bank
 * @param account 1 to 19 letters and digits
 * @param card whether that is a card's number
 * @param amount in đồng from 1; null where the payer types it
 * @param bill what the payee knows the transfer by, at most 25 characters; may be empty
 * @param purpose what the payer's bank writes to it, at most 25 characters; may be empty
 */
public record VietQr(
        String bank, String account, boolean card, @Nullable Long amount, String bill, String purpose) {

    private static final Pattern BANK = Pattern.compile("\\d{6}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z]{1,19}");
    /** ASCII alone: a length that counts bytes here and characters there is read wrongly by half of the readers. */
    private static final Pattern WORDS = Pattern.compile("[ -~]{0,25}");

    private static final Pattern CRC = Pattern.compile("[0-9A-F]{4}");

    private static final long MOST = 9_999_999_999_999L;
    private static final int LONGEST = 512;
    private static final String NAPAS = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String TO_CARD = "QRIBFTTC";

    /** {@link PaymentsException} {@code payments.qr-invalid} with the field that cannot be. */
    public VietQr {
        require("bank", BANK.matcher(bank).matches());
        require("account", ACCOUNT.matcher(account).matches());
        require("amount", amount == null || (amount >= 1 && amount <= MOST));
        require("bill", WORDS.matcher(bill).matches());
        require("purpose", WORDS.matcher(purpose).matches());
    }

    /** The text that the QR holds. */
    public String text() {
        String beneficiary = field(0, bank) + field(1, account);
        String merchant = field(0, NAPAS) + field(1, beneficiary) + field(2, card ? TO_CARD : TO_ACCOUNT);
        String more = optional(1, bill) + optional(8, purpose);
        String said = field(0, "01")
                + field(1, amount == null ? "11" : "12")
                + field(38, merchant)
                + field(53, "704")
                + optional(54, amount == null ? "" : amount.toString())
                + field(58, "VN")
                + optional(62, more)
                + "6304";
        return said + crc(said);
    }

    /** What a text says; {@code payments.qr-invalid} where it is no such request, or was damaged. */
    public static VietQr read(String text) {
        int end = text.length() - 4;
        require("text", text.length() <= LONGEST && end > 4);
        require(
                "text",
                text.startsWith("6304", end - 4)
                        && CRC.matcher(text.substring(end)).matches());
        require("crc", crc(text.substring(0, end)).equals(text.substring(end)));
        Map<String, String> fields = fields(text);
        require("text", "704".equals(fields.get("53")) && "VN".equals(fields.get("58")));
        Map<String, String> merchant = fields(fields.getOrDefault("38", ""));
        require("text", NAPAS.equals(merchant.get("00")));
        Map<String, String> beneficiary = fields(merchant.getOrDefault("01", ""));
        Map<String, String> more = fields(fields.getOrDefault("62", ""));
        String service = merchant.getOrDefault("02", "");
        require("text", service.equals(TO_CARD) || service.equals(TO_ACCOUNT));
        return new VietQr(
                beneficiary.getOrDefault("00", ""),
                beneficiary.getOrDefault("01", ""),
                service.equals(TO_CARD),
                amount(fields.get("54")),
                more.getOrDefault("01", ""),
                more.getOrDefault("08", ""));
    }

    private static @Nullable Long amount(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        require("amount", digits.matches("[1-9]\\d{0,12}"));
        return Long.valueOf(digits);
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            require(
                    "text",
                    at + 4 <= text.length() && text.substring(at, at + 4).matches("\\d{4}"));
            int end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
            require("text", end <= text.length());
            require("text", fields.put(text.substring(at, at + 2), text.substring(at + 4, end)) == null);
            at = end;
        }
        return fields;
    }

    private static String optional(int id, String value) {
        return value.isEmpty() ? "" : field(id, value);
    }

    private static String field(int id, String value) {
        return "%02d%02d%s".formatted(id, value.length(), value);
    }

    /** CRC-16 with the polynomial 0x1021, begun with 0xFFFF (“CCITT-FALSE”). */
    static String crc(String text) {
        int crc = 0xFFFF;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (one & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
            }
        }
        return String.format(Locale.ROOT, "%04X", crc & 0xFFFF);
    }

    private static void require(String field, boolean holds) {
        if (!holds) {
            throw PaymentsException.invalid(field, "payments.qr-invalid", field);
        }
    }
}
