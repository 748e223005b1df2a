// Google Secret Manager: the whole text of the Java program after its fix.

export const java = `package app;

import com.google.cloud.secretmanager.v1.SecretManagerServiceClient;
import com.google.cloud.secretmanager.v1.SecretVersionName;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

class App {
    static final String KEY = GoogleSecrets.read("mailgun-sending-key");

    /** Reads secrets from Google Secret Manager, each of them once. */
    static final class GoogleSecrets {
        private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

        static String read(String id) {
            return KNOWN.computeIfAbsent(id, GoogleSecrets::fetch);
        }

        private static String fetch(String id) {
            String value;
            try {
                String project = System.getenv("GOOGLE_CLOUD_PROJECT");
                Objects.requireNonNull(project, "GOOGLE_CLOUD_PROJECT is not set");
                try (SecretManagerServiceClient client = SecretManagerServiceClient.create()) {
                    SecretVersionName version = SecretVersionName.of(project, id, "latest");
                    value = client.accessSecretVersion(version).getPayload().getData().toStringUtf8();
                }
            } catch (Exception error) {
                throw new IllegalStateException(id + " could not be read from Google Secret Manager", error);
            }
            if (value == null || value.isEmpty()) {
                throw new IllegalStateException(id + " holds no text in Google Secret Manager");
            }
            return value;
        }
    }
}
`;
