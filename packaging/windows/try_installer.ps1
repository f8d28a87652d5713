# Installs, proves, upgrades and removes the installer in dist/ on a real Windows, silently. Run by the release workflow;
# `make windows-check` does the same, and more, under Wine.
$ErrorActionPreference = "Stop"

$setup = Get-Item "dist/PostView-*-setup-*.exe" | Select-Object -First 1
$folder = "$env:LOCALAPPDATA\Programs\PostView"
$program = "$folder\postview-desktop.exe"
$data = "$env:LOCALAPPDATA\postview-desktop"
$entry = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\PostView"

function Hold($what, $otherwise) { if (-not $what) { throw "try_installer: $otherwise" } }

# A program with windows is not waited for by itself.
function Run($file, [string[]]$words, $seconds = 300) {
    $process = Start-Process -FilePath $file -ArgumentList $words -PassThru
    if (-not $process.WaitForExit($seconds * 1000)) { $process.Kill(); throw "try_installer: $file $words does not end" }
    Hold ($process.ExitCode -eq 0) "$file $words ended with $($process.ExitCode)"
}

Run $setup.FullName @("/S")
Hold (Test-Path $program) "the program is not there"
Hold (Test-Path "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\PostView.lnk") "there is no entry in the start menu"
Hold ((Get-ItemProperty $entry).EstimatedSize -gt 20000) "the list of programs tells no size"
Run $program @("--self-check")

New-Item -ItemType Directory -Force $data | Out-Null
Set-Content "$data\kept.txt" "mine"
Run $program @("export", "--format", "json", "`"$env:TEMP\postview-all.json`"")

# An upgrade and a removal while it runs: both ask it to end.
Start-Process -FilePath $program -ArgumentList "--hidden"
Start-Sleep -Seconds 15
Hold (Get-Process postview-desktop -ErrorAction SilentlyContinue) "the program does not stay"
Run $setup.FullName @("/S")
Hold (-not (Get-Process postview-desktop -ErrorAction SilentlyContinue)) "the program runs on after an upgrade"
Run $program @("--self-check")

Start-Process -FilePath $program -ArgumentList "--hidden"
Start-Sleep -Seconds 15
Run "$folder\Uninstall.exe" @("/S")
for ($i = 0; $i -lt 60 -and (Test-Path $folder); $i++) { Start-Sleep -Seconds 1 }
Hold (-not (Test-Path $folder)) "the program's folder is still there"
Hold (-not (Test-Path $entry)) "the list of programs still has it"
Hold (-not (Test-Path "HKCU:\Software\Classes\postview")) "postview: still leads to it"
Hold (Test-Path "$data\kept.txt") "removal took a file of the person's"
Write-Output "installed, proved, upgraded and removed"
