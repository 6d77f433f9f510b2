package dateline.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words what is wrong with a file or folder: the exceptions often hold only its name. */
public final class FileProblem {
  private FileProblem() {}

  /** What is wrong, without the name of the file. */
  public static String of(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "there is a file of that name already";
    }
    if (problem instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return String.valueOf(problem.getMessage());
  }
}
