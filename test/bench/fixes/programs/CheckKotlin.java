// Reads "id<TAB>before<TAB>after<TAB>original" lines; says which texts Kotlin's own parser refuses and which imports
// double. CLASSPATH has the compiler, which the matrix installs.
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jetbrains.kotlin.cli.common.messages.MessageCollector;
import org.jetbrains.kotlin.cli.jvm.compiler.EnvironmentConfigFiles;
import org.jetbrains.kotlin.cli.jvm.compiler.KotlinCoreEnvironment;
import org.jetbrains.kotlin.com.intellij.openapi.util.Disposer;
import org.jetbrains.kotlin.com.intellij.psi.PsiErrorElement;
import org.jetbrains.kotlin.com.intellij.psi.util.PsiTreeUtil;
import org.jetbrains.kotlin.config.CommonConfigurationKeys;
import org.jetbrains.kotlin.config.CompilerConfiguration;
import org.jetbrains.kotlin.psi.KtFile;
import org.jetbrains.kotlin.psi.KtPsiFactory;

public class CheckKotlin {
  record Parsed(String fault, Set<String> doubled) {}

  static KtPsiFactory files;

  public static void main(String[] arguments) throws Exception {
    var configuration = new CompilerConfiguration();
    configuration.put(CommonConfigurationKeys.MESSAGE_COLLECTOR_KEY, MessageCollector.Companion.getNONE());
    var environment = KotlinCoreEnvironment.createForProduction(
        Disposer.newDisposable(), configuration, EnvironmentConfigFiles.JVM_CONFIG_FILES);
    files = new KtPsiFactory(environment.getProject());
    var in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split("\t");
      Parsed before = parse(Path.of(parts[1]));
      List<String> problems = new ArrayList<>();
      if (before.fault == null) {
        Parsed after = parse(Path.of(parts[2]));
        if (after.fault != null) problems.add(after.fault);
        for (String name : after.doubled) if (!before.doubled.contains(name)) problems.add("twice " + name);
      }
      System.out.println("{\"id\":" + parts[0] + ",\"before\":" + quoted(before.fault) + ",\"problems\":["
          + String.join(",", problems.stream().map(CheckKotlin::quoted).toList()) + "]}");
    }
    System.exit(0);
  }

  static Parsed parse(Path path) throws Exception {
    String text = Files.readString(path).replace("\uFEFF", "").replace("\r\n", "\n");
    KtFile file = files.createFile(path.getFileName().toString(), text);
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    file.getImportDirectives().forEach(one -> {
      if (!seen.add(one.getText())) doubled.add(one.getText());
    });
    for (PsiErrorElement fault : PsiTreeUtil.collectElementsOfType(file, PsiErrorElement.class)) {
      long number = text.substring(0, fault.getTextOffset()).lines().count();
      return new Parsed(number + ": " + fault.getErrorDescription(), doubled);
    }
    return new Parsed(null, doubled);
  }

  static String quoted(String text) {
    if (text == null) return "null";
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ").replace("\r", " ").replace("\t", " ") + '"';
  }
}
