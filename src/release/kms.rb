class Kms < Formula
  desc "Command-line client of AWS KMS that does what aws kms of AWS CLI v1 does"
  homepage "@HOMEPAGE@"
  version "@VERSION@"
  license "Apache-2.0"

  on_macos do
    on_intel do
      url "@RELEASE@/kms-@VERSION@-macos-x64.tar.gz"
      sha256 "@SHA256-macos-x64@"
    end
    on_arm do
      url "@RELEASE@/kms-@VERSION@-macos-arm64.tar.gz"
      sha256 "@SHA256-macos-arm64@"
    end
  end

  on_linux do
    on_intel do
      url "@RELEASE@/kms-@VERSION@-linux-x64.tar.gz"
      sha256 "@SHA256-linux-x64@"
    end
    on_arm do
      url "@RELEASE@/kms-@VERSION@-linux-arm64.tar.gz"
      sha256 "@SHA256-linux-arm64@"
    end
  end

  def install
    libexec.install Dir["*"]
    bin.install_symlink libexec/"bin/kms", libexec/"bin/kms-local"
    man1.install_symlink Dir[libexec/"share/man/man1/*"]
    bash_completion.install_symlink libexec/"completion/kms.bash" => "kms"
    zsh_completion.install_symlink libexec/"completion/_kms"
    fish_completion.install_symlink libexec/"completion/kms.fish"
  end

  test do
    assert_match "kms/#{version} ", shell_output("#{bin}/kms --version")
    assert_match "CustomKeyStoreId", shell_output("#{bin}/kms disconnect-custom-key-store --generate-cli-skeleton")
  end
end
